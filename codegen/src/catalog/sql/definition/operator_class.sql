-- Operator classes (PostgreSQL manual, CREATE OPERATOR CLASS).
select c.oid, named.name,
       array[format('create operator class %I.%I%s for type %s using %I family %I.%I as %s', cn.nspname, c.opcname,
           case when c.opcdefault then ' default' else '' end, format_type(c.opcintype, null), am.amname, fn.nspname,
           f.opfname, array_to_string(array(
               select format('operator %s %I.%s(%s, %s)%s', o.amopstrategy, n.nspname, op.oprname,
                   format_type(o.amoplefttype, null), format_type(o.amoprighttype, null),
                   ' for order by ' || case when o.amopsortfamily <> 0
                       then format('%I.%I', sn.nspname, s.opfname) end)
               from pg_amop o
               join pg_depend d on d.classid = 'pg_amop'::regclass and d.objid = o.oid
                   and d.refclassid = 'pg_opclass'::regclass and d.refobjid = c.oid
               join pg_operator op on op.oid = o.amopopr
               join pg_namespace n on n.oid = op.oprnamespace
               left join pg_opfamily s on s.oid = o.amopsortfamily
               left join pg_namespace sn on sn.oid = s.opfnamespace
               order by o.amopstrategy
           ) || array(
               select format('function %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, null),
                   format_type(p.amprocrighttype, null), p.amproc::regprocedure)
               from pg_amproc p
               join pg_depend d on d.classid = 'pg_amproc'::regclass and d.objid = p.oid
                   and d.refclassid = 'pg_opclass'::regclass and d.refobjid = c.oid
               order by p.amprocnum
           ) || array(
               -- An operator class says at least one thing: that it stores what it indexes goes without saying.
               select 'storage ' || format_type(coalesce(nullif(c.opckeytype, 0), c.opcintype), null)
               where c.opckeytype <> 0 or not exists (
                   select from pg_depend d where d.refclassid = 'pg_opclass'::regclass and d.refobjid = c.oid
                       and d.classid in ('pg_amop'::regclass, 'pg_amproc'::regclass)
               )
           ), ', '))] as "create",
       array['drop operator class ' || named.name] as "drop"
from pg_opclass c
join pg_namespace cn on cn.oid = c.opcnamespace
join pg_opfamily f on f.oid = c.opcfamily
join pg_namespace fn on fn.oid = f.opfnamespace
join pg_am am on am.oid = c.opcmethod
cross join lateral (select format('%I.%I using %I', cn.nspname, c.opcname, am.amname) as name) named
