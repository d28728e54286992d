-- Operators (PostgreSQL manual, CREATE OPERATOR); a commutator or negator that is not there yet is made as a shell, which
-- stays when the other goes.
select o.oid, signature.name,
       case when o.oprcode = 0 then '{}' else array[format('create operator %I.%s (%s)', n.nspname, o.oprname, concat_ws(', ',
           'function = ' || o.oprcode::regproc,
           case when o.oprleft <> 0 then 'leftarg = ' || format_type(o.oprleft, null) end,
           case when o.oprright <> 0 then 'rightarg = ' || format_type(o.oprright, null) end,
           case when o.oprcom <> 0 then format('commutator = operator(%I.%s)', cn.nspname, c.oprname) end,
           case when o.oprnegate <> 0 then format('negator = operator(%I.%s)', gn.nspname, g.oprname) end,
           case when o.oprrest <> 0 then 'restrict = ' || o.oprrest::regproc end,
           case when o.oprjoin <> 0 then 'join = ' || o.oprjoin::regproc end,
           case when o.oprcanhash then 'hashes' end, case when o.oprcanmerge then 'merges' end
       ))] end as "create",
       array['drop operator ' || signature.name] as "drop"
from pg_operator o
join pg_namespace n on n.oid = o.oprnamespace
cross join lateral (
    select format('%I.%s(%s, %s)', n.nspname, o.oprname,
        case when o.oprleft = 0 then 'none' else format_type(o.oprleft, null) end,
        case when o.oprright = 0 then 'none' else format_type(o.oprright, null) end) as name
) signature
left join pg_operator c on c.oid = o.oprcom
left join pg_namespace cn on cn.oid = c.oprnamespace
left join pg_operator g on g.oid = o.oprnegate
left join pg_namespace gn on gn.oid = g.oprnamespace
