-- Conversions between encodings.
select c.oid, format('%I.%I', n.nspname, c.conname) as name,
       array[format('create %sconversion %I.%I for %L to %L from %s', case when c.condefault then 'default '
           else '' end,
           n.nspname, c.conname, pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding),
               c.conproc)]
           as "create",
       array[format('drop conversion %I.%I', n.nspname, c.conname)] as "drop"
from pg_conversion c
join pg_namespace n on n.oid = c.connamespace
