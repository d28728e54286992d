-- Sequences: free-standing, owned by a column ('a'), or behind an identity column ('i').
select c.oid, format('%I.%I', n.nspname, c.relname) as name, c.relpersistence = 'u' as unlogged,
       format_type(s.seqtypid, null) as type, s.seqstart as start, s.seqincrement as increment, s.seqmin as minvalue,
       s.seqmax as maxvalue, s.seqcache as cache, s.seqcycle as cycle, d.deptype as ownership,
       case when d.refobjid is not null then format('%I.%I', tn.nspname, t.relname) end as "table",
       a.attname as "column", t.relpersistence = 'u' as table_unlogged
from pg_sequence s
join pg_class c on c.oid = s.seqrelid
join pg_namespace n on n.oid = c.relnamespace
left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
    and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
left join pg_class t on t.oid = d.refobjid
left join pg_namespace tn on tn.oid = t.relnamespace
left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
      select from pg_depend e
      where e.classid = 'pg_class'::regclass and e.objid = c.oid
        and e.refclassid = 'pg_extension'::regclass and e.deptype = 'e'
  )
