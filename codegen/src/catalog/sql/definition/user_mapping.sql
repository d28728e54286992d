-- User mappings, without what their options keep secret.
select m.umid as oid, names.name,
       array['create user mapping ' || names.name] as "create",
       (
           select json_object_agg('option ' || option_name, json_build_object(
               'set', format('alter user mapping %s options (add %I %L)', names.name, option_name, option_value),
               'unset', format('alter user mapping %s options (drop %I)', names.name, option_name)))
           from pg_options_to_table(m.umoptions)
           where option_name !~* 'pass|secret|token|key'
       ) as clauses,
       array['drop user mapping ' || names.name] as "drop"
from pg_user_mappings m
cross join lateral (
    select format('for %s server %I', case when m.umuser = 0 then 'public' else quote_ident(m.usename) end,
        m.srvname) as name
) names
