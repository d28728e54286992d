-- Columns of tables, views and composite types, in order.
select a.attrelid as relation, a.attnum as number, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
       a.attnotnull as not_null, a.attislocal as local, a.attinhcount > 0 as inherited,
       case when a.attgenerated <> '' then a.attgenerated end as generated,
       case when a.attidentity <> '' then a.attidentity end as identity,
       d.oid as default_oid, pg_get_expr(d.adbin, d.adrelid) as "default",
       case when a.attcollation <> t.typcollation then format('%I.%I', cn.nspname, co.collname) end as collation,
       case when a.attstorage <> t.typstorage then a.attstorage end as storage,
       case when a.attcompression <> '' then a.attcompression end as compression,
       nullif(a.attstattarget, -1) as statistics, coalesce(a.attoptions, '{}') as options,
       coalesce(a.attfdwoptions, '{}') as foreign_options
from pg_attribute a
join pg_class c on c.oid = a.attrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_type t on t.oid = a.atttypid
left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
left join pg_collation co on co.oid = a.attcollation
left join pg_namespace cn on cn.oid = co.collnamespace
where a.attnum > 0 and not a.attisdropped
  and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
order by a.attrelid, a.attnum
