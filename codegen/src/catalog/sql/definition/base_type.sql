-- Base types (PostgreSQL manual, CREATE TYPE); no arrays, which come with what they are of. What ALTER TYPE can set is a
-- clause of its own.
select t.oid, array[t.typarray] as types, format('%I.%I', n.nspname, t.typname) as name,
       array[format(
           'create type %I.%I (%s)', n.nspname, t.typname, concat_ws(', ',
               'input = ' || t.typinput, 'output = ' || t.typoutput,
               'internallength = ' || case t.typlen when -1 then 'variable' else t.typlen::text end,
               case when t.typbyval then 'passedbyvalue' end,
               'alignment = ' || case t.typalign when 'c' then 'char' when 's' then 'int2' when 'i' then 'int4' else 'double' end,
               case when t.typcategory <> 'U' then 'category = ' || quote_literal(t.typcategory::text) end,
               case when t.typispreferred then 'preferred = true' end,
               'default = ' || quote_literal(t.typdefault),
               'element = ' || format_type(nullif(t.typelem, 0), null),
               'delimiter = ' || quote_literal(nullif(t.typdelim::text, ',')),
               case when t.typcollation <> 0 then 'collatable = true' end
           )
       )] as "create",
       (
           select json_object_agg(word, json_build_object(
               'set', format('alter type %I.%I set (%s = %s)', n.nspname, t.typname, word, value),
               'unset', case when word <> 'storage' then format('alter type %I.%I set (%s = none)', n.nspname, t.typname, word) end
           ))
           from (values
               ('receive', t.typreceive::text), ('send', t.typsend::text), ('typmod_in', t.typmodin::text),
               ('typmod_out', t.typmodout::text), ('analyze', t.typanalyze::text),
               ('subscript', nullif(t.typsubscript::text, case when t.typelem <> 0 then 'raw_array_subscript_handler' else '-' end)),
               ('storage', case t.typstorage when 'x' then 'extended' when 'e' then 'external' when 'm' then 'main' else '-' end)
           ) setting (word, value)
           where value <> '-'
       ) as clauses,
       array[format('drop type %I.%I', n.nspname, t.typname)] as "drop"
from pg_type t
join pg_namespace n on n.oid = t.typnamespace
where t.typtype = 'b' and not exists (
    select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'i'
)
