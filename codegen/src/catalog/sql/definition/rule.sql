-- Rewrite rules that somebody wrote; a view's own is part of the view.
select r.oid, format('%I on %I.%I', r.rulename, n.nspname, c.relname) as name,
       array[rtrim(pg_get_ruledef(r.oid), ';')] as "create",
       case when r.ev_enabled <> 'O' then json_build_object('enabled', json_build_object(
           'set', format('alter table %I.%I %s rule %I', n.nspname, c.relname, case r.ev_enabled when 'D' then 'disable'
               when 'A' then 'enable always' else 'enable replica' end, r.rulename),
           'unset', format('alter table %I.%I enable rule %I', n.nspname, c.relname, r.rulename))) end as clauses,
       array[format('drop rule %I on %I.%I', r.rulename, n.nspname, c.relname)] as "drop"
from pg_rewrite r
join pg_class c on c.oid = r.ev_class
join pg_namespace n on n.oid = c.relnamespace
where r.rulename <> '_RETURN'
