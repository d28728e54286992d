-- Transforms between types and what a language has for them.
select t.oid, names.name,
       array[format('create transform %s (%s)', names.name, concat_ws(', ',
           'from sql with function ' || nullif(t.trffromsql, 0)::regprocedure,
           'to sql with function ' || nullif(t.trftosql, 0)::regprocedure))] as "create",
       array['drop transform ' || names.name] as "drop"
from pg_transform t
join pg_language l on l.oid = t.trflang
cross join lateral (
    select format('for %s language %I', format_type(t.trftype, null), l.lanname) as name
) names
