-- Extended statistics objects, where their tables are.
select s.oid, s.stxname as name, s.stxrelid as "table", s.stxkind::text[] as kinds,
       array(select a.attname from pg_attribute a where a.attrelid = s.stxrelid
           and a.attnum = any (s.stxkeys)) as columns,
       coalesce(pg_get_statisticsobjdef_expressions(s.oid), '{}') as expressions,
       nullif(s.stxstattarget, -1) as target
from pg_statistic_ext s
join pg_class c on c.oid = s.stxrelid and c.relnamespace = s.stxnamespace
join pg_namespace n on n.oid = s.stxnamespace
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
