-- Triggers; those that a partition has from its parent come with the parent's.
select t.oid, t.tgname as name, t.tgrelid as "table", t.tgtype as bits,
       format('%I.%I', fn.nspname, f.proname) as function, t.tgenabled as enabled,
       t.tgoldtable as old_table, t.tgnewtable as new_table, encode(t.tgargs, 'hex') as arguments,
       t.tgconstraint <> 0 as is_constraint, t.tgdeferrable as deferrable, t.tginitdeferred as deferred,
       array(
           select a.attname from unnest(t.tgattr::int2[]) with ordinality k (number, place)
           join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = k.number order by k.place
       ) as columns,
       case when t.tgqual is not null
           then substring(pg_get_triggerdef(t.oid)
               from ' WHEN \((.*)\) EXECUTE (?:FUNCTION|PROCEDURE) ') end as condition
from pg_trigger t
join pg_class c on c.oid = t.tgrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_proc f on f.oid = t.tgfoid
join pg_namespace fn on fn.oid = f.pronamespace
where not t.tgisinternal and t.tgparentid = 0 and t.tgconstrrelid = 0 and c.relkind <> 'f'
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
      select from pg_depend d
      where d.classid = 'pg_trigger'::regclass and d.objid = t.oid
        and d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'
  )
