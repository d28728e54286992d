-- User mappings; what their options keep secret is left out, unless it is asked for.
select m.umid as oid, names.name,
       array['create user mapping ' || names.name] as "create",
       (
           select json_agg(json_build_array(option_name, option_value) order by place)
           from pg_options_to_table(m.umoptions) with ordinality o (option_name, option_value, place)
           where not {o.option_name ~* 'pass|secret|token|key'}
       ) as options,
       array['drop user mapping ' || names.name] as "drop"
from pg_user_mappings m
cross join lateral (
    select format('for %s server %I', case when m.umuser = 0 then 'public' else quote_ident(m.usename) end,
        m.srvname) as name
) names
