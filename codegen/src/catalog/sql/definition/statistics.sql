-- Extended statistics that stand in another schema than their table.
select s.oid, format('%I.%I', n.nspname, s.stxname) as name, array[pg_get_statisticsobjdef(s.oid)] as "create",
       case when s.stxstattarget >= 0 then json_build_object('target', json_build_object(
           'set', format('alter statistics %I.%I set statistics %s', n.nspname, s.stxname, s.stxstattarget),
           'unset', format('alter statistics %I.%I set statistics -1', n.nspname, s.stxname))) end as clauses,
       array[format('drop statistics %I.%I', n.nspname, s.stxname)] as "drop"
from pg_statistic_ext s
join pg_class c on c.oid = s.stxrelid
join pg_namespace n on n.oid = s.stxnamespace
where s.stxnamespace <> c.relnamespace
