-- Casts.
select c.oid, names.name,
       array[concat_ws(' ', 'create cast', names.name,
           case c.castmethod when 'b' then 'without function' when 'i' then 'with inout'
               else format('with function %I.%I(%s)', n.nspname, p.proname,
                   pg_get_function_identity_arguments(p.oid)) end,
           case c.castcontext when 'a' then 'as assignment' when 'i' then 'as implicit' end)] as "create",
       array['drop cast ' || names.name] as "drop"
from pg_cast c
cross join lateral (
    select format('(%s as %s)', format_type(c.castsource, null), format_type(c.casttarget, null)) as name
) names
left join pg_proc p on p.oid = c.castfunc
left join pg_namespace n on n.oid = p.pronamespace
