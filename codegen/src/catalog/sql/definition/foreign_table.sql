-- Foreign tables; they hold no rows. A partition is attached, since only that way its columns can have options; what a child
-- has from its parents comes with these.
select c.oid, array[t.oid, t.typarray] as types, format('%I.%I', n.nspname, c.relname) as name,
       array[format('create foreign table %I.%I (%s)%s server %I', n.nspname, c.relname,
           array_to_string(array(
               select concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
                   'compression ' || case a.attcompression when 'p' then 'pglz' when 'l' then 'lz4' end,
                   'options (' || (select string_agg(quote_ident(option_name) || ' ' || quote_literal(option_value),
                       ', ' order by place)
                       from pg_options_to_table(a.attfdwoptions) with ordinality o (option_name, option_value,
                           place)) || ')',
                   case when a.attcollation <> at.typcollation then format('collate %I.%I', cn.nspname,
                       co.collname) end,
                   case when a.attnotnull then 'not null' end,
                   case a.attgenerated when '' then 'default ' || pg_get_expr(d.adbin, d.adrelid)
                       else format('generated always as (%s) %s', pg_get_expr(d.adbin, d.adrelid),
                           case a.attgenerated when 's' then 'stored' else 'virtual' end) end,
                   identity.clause)
               from pg_attribute a
               join pg_type at on at.oid = a.atttypid
               left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
               left join pg_collation co on co.oid = a.attcollation
               left join pg_namespace cn on cn.oid = co.collnamespace
               left join lateral (
                   select format('generated %s as identity (sequence name %I.%I start %s increment %s minvalue %s '
                       'maxvalue %s cache %s%s)', case a.attidentity when 'a' then 'always' else 'by default' end,
                       sn.nspname, sc.relname, q.seqstart, q.seqincrement, q.seqmin, q.seqmax, q.seqcache,
                       case when q.seqcycle then ' cycle' end) as clause
                   from pg_depend sd
                   join pg_sequence q on q.seqrelid = sd.objid
                   join pg_class sc on sc.oid = q.seqrelid
                   join pg_namespace sn on sn.oid = sc.relnamespace
                   where sd.classid = 'pg_class'::regclass and sd.refclassid = 'pg_class'::regclass
                     and sd.refobjid = c.oid and sd.refobjsubid = a.attnum and sd.deptype = 'i'
               ) identity on a.attidentity <> ''
               where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                 and (a.attislocal or c.relispartition)
               order by a.attnum
           ) || array(
               select format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid))
               from pg_constraint k
               where k.conrelid = c.oid and k.contype = 'c' and (k.conislocal or c.relispartition)
               order by k.conname
           ), ', '),
           case when not c.relispartition then ' inherits (' || parents.names || ')' end, s.srvname
       )] || array(
           select format('alter table %s attach partition %I.%I %s', parents.names, n.nspname, c.relname,
               pg_get_expr(c.relpartbound, c.oid))
           where c.relispartition
       ) || array(
           select format('comment on column %I.%I.%I is %L', n.nspname, c.relname, a.attname, description)
           from pg_attribute a, col_description(c.oid, a.attnum) description
           where a.attrelid = c.oid and a.attnum > 0 and description is not null order by a.attnum
       ) as "create",
       (
           select json_agg(json_build_array(option_name, option_value) order by place)
           from pg_options_to_table(f.ftoptions) with ordinality o (option_name, option_value, place)
       ) as options,
       array[format('drop foreign table %I.%I', n.nspname, c.relname)] as "drop"
from pg_foreign_table f
join pg_class c on c.oid = f.ftrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_type t on t.typrelid = c.oid
join pg_foreign_server s on s.oid = f.ftserver
cross join lateral (
    select string_agg(format('%I.%I', pn.nspname, p.relname), ', ' order by i.inhseqno) as names
    from pg_inherits i join pg_class p on p.oid = i.inhparent join pg_namespace pn on pn.oid = p.relnamespace
    where i.inhrelid = c.oid
) parents
