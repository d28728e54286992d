-- Rewrite rules that somebody wrote; a view's own is part of the view.
select r.oid, format('%I on %I.%I', r.rulename, n.nspname, c.relname) as name,
       array[rtrim(pg_get_ruledef(r.oid), ';')] || case r.ev_enabled
           when 'D' then array[format('alter table %I.%I disable rule %I', n.nspname, c.relname, r.rulename)]
           when 'A' then array[format('alter table %I.%I enable always rule %I', n.nspname, c.relname, r.rulename)]
           when 'R' then array[format('alter table %I.%I enable replica rule %I', n.nspname, c.relname, r.rulename)]
           else '{}' end as "create",
       array[format('drop rule %I on %I.%I', r.rulename, n.nspname, c.relname)] as "drop"
from pg_rewrite r
join pg_class c on c.oid = r.ev_class
join pg_namespace n on n.oid = c.relnamespace
where r.rulename <> '_RETURN'
