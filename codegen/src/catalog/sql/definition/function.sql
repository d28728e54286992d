-- Functions of the kinds that the model has no words for: window functions, those in a library, those with a support
-- function or with transforms.
select p.oid, named.name, array[rtrim(pg_get_functiondef(p.oid))] as "create",
       array[format('drop %s %s', case p.prokind when 'p' then 'procedure' else 'function' end, named.name)] as "drop"
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
cross join lateral (
    select format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as name
) named
where p.prokind = 'w' or (p.prokind in ('f', 'p') and (p.probin is not null or p.prosupport <> 0
    or p.protrftypes is not null))
