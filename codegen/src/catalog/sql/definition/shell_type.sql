-- Types that have a name and nothing else yet (PostgreSQL manual, CREATE TYPE): those that stay so, and those whose own
-- functions have to be there before they are all that they are to be. These take their functions along when they go, and
-- nothing else.
select t.oid, format('%I.%I', n.nspname, t.typname) as name,
       array[format('create type %I.%I', n.nspname, t.typname)] as "create",
       case when t.typisdefined then '[]'::json end as needs,
       case when t.typisdefined then array[
           format($f$do $$
begin
    if exists (
        select from pg_catalog.pg_depend d
        join pg_catalog.pg_type t on d.refobjid in (t.oid, t.typarray)
        left join pg_catalog.pg_range r on r.rngtypid = t.oid
        where t.oid = %1$L::pg_catalog.regtype and d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
            and d.deptype = 'n' and not (
                d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
                and d.objid in (t.typinput, t.typoutput, t.typreceive, t.typsend, r.rngcanonical)
            )
            -- What comes with a range type goes with it.
            and not exists (
                select from pg_catalog.pg_depend own
                where own.classid = d.classid and own.objid = d.objid and own.deptype = 'i'
            )
    ) then
        raise exception using errcode = 'dependent_objects_still_exist', message = %2$L;
    end if;
end
$$$f$, names.name, 'something else needs type ' || names.name),
           format('drop type %I.%I cascade', n.nspname, t.typname)
       ] else array[format('drop type %I.%I', n.nspname, t.typname)] end as "drop"
from pg_type t
join pg_namespace n on n.oid = t.typnamespace
left join pg_range r on r.rngtypid = t.oid
cross join lateral (select format('%I.%I', n.nspname, t.typname) as name) names
where t.typtype = 'p' and not t.typisdefined or r.rngcanonical <> 0
   or t.typtype = 'b' and not exists (
       select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'i'
   )
