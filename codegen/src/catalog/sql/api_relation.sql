-- Who may neither own nor use a table does not see it; views, foreign tables and materialized views are seen by all.
select c.oid, n.nspname as schema, c.relname as name, c.relkind as kind,
  case when c.relkind = 'v' then pg_relation_is_updatable(c.oid, true) else 0 end as events
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = any ({schemas})
  and (c.relkind in ('v', 'm', 'f') or c.relkind in ('r', 'p')
    and not pg_is_other_temp_schema(n.oid)
    and (pg_has_role(c.relowner, 'usage')
      or has_table_privilege(c.oid, 'select, insert, update, delete, truncate, references, trigger')
      or has_any_column_privilege(c.oid, 'select, insert, update, references')))
