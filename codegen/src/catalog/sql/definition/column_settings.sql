-- What is set of the columns of materialized views, which hold rows of their own, and of foreign tables.
select c.oid, format('%I.%I.%I', n.nspname, c.relname, a.attname) as name,
       json_build_array(json_build_array('pg_class'::regclass::oid::text, c.oid::text)) as needs,
       '{}'::text[] as "create",
       (
           select json_object_agg(key, json_build_object('set', alter || set, 'unset', alter || unset))
           from (
               select 'statistics' as key, 'set statistics ' || a.attstattarget as set,
                   'set statistics -1' as unset
               where a.attstattarget >= 0
               union all
               select 'storage', 'set storage ' || case a.attstorage when 'p' then 'plain' when 'e' then 'external'
                       when 'm' then 'main' else 'extended' end,
                   'set storage ' || case t.typstorage when 'p' then 'plain' when 'e' then 'external'
                       when 'm' then 'main' else 'extended' end
               where a.attstorage <> t.typstorage
               union all
               select 'compression', 'set compression ' || case a.attcompression when 'p' then 'pglz' else 'lz4' end,
                   'set compression default'
               where a.attcompression <> '' and c.relkind = 'm'
               union all
               select 'options', format('set (%s)', array_to_string(a.attoptions, ', ')),
                   format('reset (%s)', (select string_agg(split_part(option, '=', 1), ', ') from unnest(a.attoptions) option))
               where cardinality(a.attoptions) > 0
           ) settings
       ) as clauses,
       '{}'::text[] as "drop"
from pg_attribute a
join pg_class c on c.oid = a.attrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_type t on t.oid = a.atttypid
cross join lateral format('alter %s %I.%I alter column %I ',
    case c.relkind when 'm' then 'materialized view' else 'foreign table' end, n.nspname, c.relname, a.attname) alter
where c.relkind in ('m', 'f') and a.attnum > 0 and not a.attisdropped
  and (a.attstattarget >= 0 or a.attstorage <> t.typstorage or (a.attcompression <> '' and c.relkind = 'm')
      or cardinality(a.attoptions) > 0)
