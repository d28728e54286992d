select k.conname as name, k.contype = 'f' as is_foreign, k.conparentid <> 0 as is_inherited,
  ts.nspname as schema, t.relname as table, rs.nspname as referenced_schema, r.relname as referenced,
  ks.nspname = any ({schemas}) as is_listed, not ks.oid::regnamespace::text = ks.nspname as is_quoted,
  (select json_agg(a.attname order by c.place) from unnest(k.conkey) with ordinality c (number, place)
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = c.number) as columns,
  (select json_agg(a.attname order by a.attnum) from pg_attribute a
    where a.attrelid = k.conrelid and a.attnum = any (k.conkey)) as in_order,
  (select json_agg(a.attname order by c.place) from unnest(k.confkey) with ordinality c (number, place)
    join pg_attribute a on a.attrelid = k.confrelid and a.attnum = c.number) as referenced_columns
from pg_constraint k
join pg_namespace ks on ks.oid = k.connamespace
join pg_class t on t.oid = k.conrelid
join pg_namespace ts on ts.oid = t.relnamespace
left join pg_class r on r.oid = k.confrelid
left join pg_namespace rs on rs.oid = r.relnamespace
where k.contype in ('p', 'u', 'f') and ks.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
