-- Constraints of tables; columns by their numbers.
select c.oid, c.conname as name, c.conrelid as "table", c.contype as kind, c.condeferrable as deferrable,
       c.condeferred as deferred, c.convalidated as validated, c.connoinherit as no_inherit,
       c.coninhcount > 0 and not c.conislocal as inherited, {c.conenforced} as enforced, {c.conperiod} as period,
       c.conkey as columns, case when c.contype = 'c' then pg_get_expr(c.conbin, c.conrelid) end as expression,
       c.confrelid as "references", c.confkey as referenced,
       c.confmatchtype = 'f' as match_full, c.confdeltype as on_delete, c.confupdtype as on_update,
       {c.confdelsetcols} as set_columns
from pg_constraint c
join pg_namespace n on n.oid = c.connamespace
where c.conrelid <> 0 and c.contype in ('p', 'u', 'c', 'f', 'x') and n.nspname !~ '^pg_'
    and n.nspname <> 'information_schema'
