-- User mappings. Their options, which hold passwords, are not read.
select m.umid as oid, names.name,
       array['create user mapping ' || names.name] as "create",
       array['drop user mapping ' || names.name] as "drop"
from pg_user_mappings m
cross join lateral (
    select format('for %s server %I', case when m.umuser = 0 then 'public' else quote_ident(m.usename) end,
        m.srvname) as name
) names
