-- Collations. Which columns say the locale depends on the provider and on the version.
select c.oid, format('%I.%I', n.nspname, c.collname) as name,
       -- A copy of one that is there for every encoding is too.
       array[case when c.collprovider = 'c' and c.collencoding = -1
           then format('create collation %I.%I from pg_catalog.%I', n.nspname, c.collname, c.collcollate)
           else format('create collation %I.%I (%s)', n.nspname, c.collname, concat_ws(', ',
           'provider = ' || case c.collprovider when 'i' then 'icu' when 'b' then 'builtin' else 'libc' end,
           case when c.collprovider in ('i', 'b')
               then 'locale = ' || quote_literal({c.colllocale})
               when c.collcollate = c.collctype then 'locale = ' || quote_literal(c.collcollate)
               else format('lc_collate = %L, lc_ctype = %L', c.collcollate, c.collctype) end,
           case when not c.collisdeterministic then 'deterministic = false' end,
           'rules = ' || quote_literal({c.collicurules})
       )) end] as "create",
       array[format('drop collation %I.%I', n.nspname, c.collname)] as "drop"
from pg_collation c
join pg_namespace n on n.oid = c.collnamespace
