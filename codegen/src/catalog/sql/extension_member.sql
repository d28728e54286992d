-- What belongs to extensions (PostgreSQL manual, 53.18 pg_depend, DEPENDENCY_EXTENSION), with the array and row types.
select d.classid as class, d.objid as oid, d.refobjid as extension
from pg_depend d
where d.deptype = 'e' and d.refclassid = 'pg_extension'::regclass
union all
select 'pg_type'::regclass, t.oid, d.refobjid
from pg_depend d
join pg_type member on d.classid = 'pg_type'::regclass and member.oid = d.objid
join pg_type t on t.oid = member.typarray
where d.deptype = 'e' and d.refclassid = 'pg_extension'::regclass
union all
select 'pg_type'::regclass, t.oid, d.refobjid
from pg_depend d
join pg_type t on d.classid = 'pg_class'::regclass and t.typrelid = d.objid
where d.deptype = 'e' and d.refclassid = 'pg_extension'::regclass
