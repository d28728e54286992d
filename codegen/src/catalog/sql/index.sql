-- Indexes; those of constraints too, since an exclusion constraint's elements are its index's keys.
select c.oid, format('%I.%I', n.nspname, c.relname) as name, c.relname, i.indrelid as "table",
       con.oid as constraint_oid, am.amname as method, i.indisunique as "unique", i.indisvalid as valid,
       c.relkind = 'I' and not i.indisvalid
           and (con.oid is null or not exists (select from pg_inherits part where part.inhparent = c.oid)) as only,
       array(
           select format('%I.%I', pn.nspname, pc.relname)
           from pg_inherits part
           join pg_class pc on pc.oid = part.inhrelid
           join pg_namespace pn on pn.oid = pc.relnamespace
           where c.relkind = 'I' and not i.indisvalid and part.inhparent = c.oid
       ) as attached,
       c.relkind = 'i' and not i.indisvalid and con.oid is null and whole.oid is null as unfinished,
       {i.indnullsnotdistinct} as nulls_not_distinct, i.indisclustered as clustered,
           i.indisreplident as replica_identity,
       pg_get_expr(i.indpred, i.indrelid) as predicate, coalesce(c.reloptions, '{}') as options,
           space.spcname as tablespace,
       whole.oid is not null as part, whole.oid is not null and (
           not of_whole.indisvalid or array(select unnest(whole.reloptions) order by 1)
               <> array(select unnest(c.reloptions) order by 1)
       ) as apart,
       i.indkey::int2[] as columns, i.indnkeyatts as key_count
from pg_index i
join pg_class c on c.oid = i.indexrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_am am on am.oid = c.relam
left join pg_inherits inh on inh.inhrelid = c.oid
left join pg_class whole on whole.oid = inh.inhparent
left join pg_index of_whole on of_whole.indexrelid = whole.oid
left join pg_tablespace space on space.oid = c.reltablespace
left join pg_constraint con on con.conindid = c.oid and con.conrelid = i.indrelid and con.contype in ('p', 'u', 'x')
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
      select from pg_depend d
      where d.classid = 'pg_class'::regclass and d.objid = i.indrelid
        and d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'
  )
