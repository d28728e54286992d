-- Constraints of tables. Those that a child table has from its parent alone come with the parent's.
select c.oid, c.conname as name, c.conrelid as "table", c.contype as kind, c.condeferrable as deferrable,
       c.condeferred as deferred, c.convalidated as validated, c.connoinherit as no_inherit, c.conislocal as local,
       c.coninhcount > 0 as inherited, {c.conenforced} as enforced, {c.conperiod} as period,
       array(
           select a.attname from unnest(c.conkey) with ordinality k (number, place)
           join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number order by k.place
       ) as columns,
       case when c.contype = 'c' then pg_get_expr(c.conbin, c.conrelid) end as expression,
       c.confrelid as "references",
       array(
           select a.attname from unnest(c.confkey) with ordinality k (number, place)
           join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number order by k.place
       ) as referenced,
       c.confmatchtype = 'f' as match_full, c.confdeltype as on_delete, c.confupdtype as on_update,
       array(
           select a.attname from unnest({c.confdelsetcols}) with ordinality k (number, place)
           join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number order by k.place
       ) as set_columns
from pg_constraint c
join pg_namespace n on n.oid = c.connamespace
where c.conrelid <> 0 and c.contype in ('p', 'u', 'c', 'f', 'x') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
