-- Triggers that the model has no words for: on foreign tables, and constraint triggers that name another table.
select t.oid, format('%I on %I.%I', t.tgname, n.nspname, c.relname) as name,
       array[pg_get_triggerdef(t.oid)] as "create",
       case when t.tgenabled <> 'O' then json_build_object('enabled', json_build_object(
           'set', format('alter table %I.%I %s trigger %I', n.nspname, c.relname, case t.tgenabled when 'D'
               then 'disable' when 'A' then 'enable always' else 'enable replica' end, t.tgname),
           'unset', format('alter table %I.%I enable trigger %I', n.nspname, c.relname, t.tgname))) end as clauses,
       array[format('drop trigger %I on %I.%I', t.tgname, n.nspname, c.relname)] as "drop"
from pg_trigger t
join pg_class c on c.oid = t.tgrelid
join pg_namespace n on n.oid = c.relnamespace
where not t.tgisinternal and t.tgparentid = 0 and (t.tgconstrrelid <> 0 or c.relkind = 'f')
