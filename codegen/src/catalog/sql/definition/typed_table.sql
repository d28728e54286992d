-- Tables of a composite type (PostgreSQL manual, CREATE TABLE, OF). They leave it while it changes.
select c.oid, names.name,
       json_build_array(json_build_array('pg_class'::regclass::oid::text, c.oid::text),
           json_build_array('pg_type'::regclass::oid::text, c.reloftype::text)) as needs,
       array['alter table ' || names.name] as "create",
       array[format('alter table %I.%I not of', n.nspname, c.relname)] as "drop"
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
cross join lateral (
    select format('%I.%I of %s', n.nspname, c.relname, format_type(c.reloftype, null)) as name
) names
where c.reloftype <> 0
