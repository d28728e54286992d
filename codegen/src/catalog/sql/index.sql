-- Indexes with their keys; those of constraints too, since an exclusion constraint's elements are its index's keys.
select c.oid, format('%I.%I', n.nspname, c.relname) as name, c.relname, i.indrelid as "table",
       con.oid as constraint_oid, am.amname as method, i.indisunique as "unique", i.indisvalid as valid,
       {i.indnullsnotdistinct} as nulls_not_distinct, i.indisclustered as clustered, i.indisreplident as replica_identity,
       pg_get_expr(i.indpred, i.indrelid) as predicate, coalesce(c.reloptions, '{}') as options, space.spcname as tablespace,
       (select format('%I.%I', pn.nspname, p.relname)
        from pg_inherits inh join pg_class p on p.oid = inh.inhparent join pg_namespace pn on pn.oid = p.relnamespace
        where inh.inhrelid = c.oid) as parent,
       array(
           select a.attname from unnest(i.indkey::int2[]) with ordinality k (number, place)
           join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
           where k.place > i.indnkeyatts order by k.place
       ) as include,
       (select json_agg(json_build_object(
           'column', a.attname,
           'expression', case when k.number = 0 then pg_get_indexdef(c.oid, k.place::int, false) end,
           'collation', case when co.oid is not null and co.oid <> coalesce(a.attcollation, 100)
               then format('%I.%I', cn.nspname, co.collname) end,
           'operator_class', case
               when own.attoptions is null and oc.opcdefault and not exists (
                   select from pg_opclass other
                   where other.opcmethod = oc.opcmethod and other.opcdefault and other.oid <> oc.oid
                     and other.opcintype = a.atttypid
               ) then null
               when ocn.nspname = 'pg_catalog' then quote_ident(oc.opcname)
               else format('%I.%I', ocn.nspname, oc.opcname) end,
           'class_options', coalesce(own.attoptions, '{}'),
           'statistics', nullif(own.attstattarget, -1),
           'descending', i.indoption[k.place - 1] & 1 = 1,
           'nulls_first', i.indoption[k.place - 1] & 2 = 2,
           'operator', case
               when opn.nspname = 'pg_catalog' then op.oprname
               when op.oid is not null then format('operator(%I.%s)', opn.nspname, op.oprname) end
        ) order by k.place)
        from unnest(i.indkey::int2[]) with ordinality k (number, place)
        join pg_attribute own on own.attrelid = c.oid and own.attnum = k.place
        join pg_opclass oc on oc.oid = i.indclass[k.place - 1]
        join pg_namespace ocn on ocn.oid = oc.opcnamespace
        left join pg_attribute a on k.number <> 0 and a.attrelid = i.indrelid and a.attnum = k.number
        left join pg_collation co on co.oid = i.indcollation[k.place - 1]
        left join pg_namespace cn on cn.oid = co.collnamespace
        left join pg_operator op on op.oid = con.conexclop[k.place]
        left join pg_namespace opn on opn.oid = op.oprnamespace
        where k.place <= i.indnkeyatts) as keys
from pg_index i
join pg_class c on c.oid = i.indexrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_am am on am.oid = c.relam
left join pg_tablespace space on space.oid = c.reltablespace
left join pg_constraint con on con.conindid = c.oid and con.conrelid = i.indrelid and con.contype in ('p', 'u', 'x')
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
      select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = i.indrelid and d.deptype = 'e'
  )
