-- Operator families, with the operators and functions that belong to none of their classes. A family that came with a
-- class stays when that goes.
select f.oid, named.name,
       array['create operator family ' || named.name] || array(
           select format('alter operator family %s add operator %s %I.%s(%s, %s)%s', named.name, o.amopstrategy,
               n.nspname, op.oprname, format_type(o.amoplefttype, null), format_type(o.amoprighttype, null),
               ' for order by ' || case when o.amopsortfamily <> 0 then format('%I.%I', sn.nspname, s.opfname) end)
           from pg_amop o
           join pg_depend d on d.classid = 'pg_amop'::regclass and d.objid = o.oid
               and d.refclassid = 'pg_opfamily'::regclass and d.refobjid = f.oid
           join pg_operator op on op.oid = o.amopopr
           join pg_namespace n on n.oid = op.oprnamespace
           left join pg_opfamily s on s.oid = o.amopsortfamily
           left join pg_namespace sn on sn.oid = s.opfnamespace
           order by o.amopstrategy, op.oprname
       ) || array(
           select format('alter operator family %s add function %s (%s, %s) %s', named.name, p.amprocnum,
               format_type(p.amproclefttype, null), format_type(p.amprocrighttype, null), p.amproc::regprocedure)
           from pg_amproc p
           join pg_depend d on d.classid = 'pg_amproc'::regclass and d.objid = p.oid
               and d.refclassid = 'pg_opfamily'::regclass and d.refobjid = f.oid
           order by p.amprocnum, p.amproc::regprocedure::text
       ) as "create",
       array['drop operator family ' || named.name] as "drop"
from pg_opfamily f
join pg_namespace fn on fn.oid = f.opfnamespace
join pg_am am on am.oid = f.opfmethod
cross join lateral (select format('%I.%I using %I', fn.nspname, f.opfname, am.amname) as name) named
