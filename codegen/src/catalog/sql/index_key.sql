-- The keys of indexes, in order, with the operators of exclusion constraints.
select i.indexrelid as "index", k.number, case when k.number = 0 then pg_get_indexdef(i.indexrelid, k.place::int,
    false) end as expression,
       case when co.oid is not null and co.oid <> coalesce(a.attcollation, 100) then format('%I.%I', cn.nspname,
           co.collname) end as collation,
       case
           when own.attoptions is null and oc.opcdefault and (exact.oid is null or exact.oid = oc.oid) then null
           when ocn.nspname = 'pg_catalog' then quote_ident(oc.opcname)
           else format('%I.%I', ocn.nspname, oc.opcname) end as operator_class,
       coalesce(own.attoptions, '{}') as class_options, own.statistics,
       k.option & 1 = 1 as descending, k.option & 2 = 2 as nulls_first,
       case when opn.nspname = 'pg_catalog' then op.oprname
            when op.oid is not null then format('operator(%I.%s)', opn.nspname, op.oprname) end as operator
from pg_index i
join pg_class c on c.oid = i.indexrelid
join pg_namespace n on n.oid = c.relnamespace
left join pg_constraint con on con.conindid = i.indexrelid and con.conrelid = i.indrelid and con.contype = 'x'
cross join lateral unnest(i.indkey::int2[], i.indclass::oid[], i.indcollation::oid[], i.indoption::int2[],
    con.conexclop)
    with ordinality k (number, class, locale, option, operator, place)
join pg_opclass oc on oc.oid = k.class
join pg_namespace ocn on ocn.oid = oc.opcnamespace
left join pg_attribute a on k.number <> 0 and a.attrelid = i.indrelid and a.attnum = k.number
left join pg_opclass exact on exact.opcmethod = oc.opcmethod and exact.opcdefault and exact.opcintype = a.atttypid
left join (
    select attrelid, attnum, attoptions, nullif(attstattarget, -1) as statistics
    from pg_attribute where attoptions is not null or attstattarget <> -1
) own on own.attrelid = i.indexrelid and own.attnum = k.place
left join pg_collation co on co.oid = k.locale
left join pg_namespace cn on cn.oid = co.collnamespace
left join pg_operator op on op.oid = k.operator
left join pg_namespace opn on opn.oid = op.oprnamespace
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
order by i.indexrelid, k.place
