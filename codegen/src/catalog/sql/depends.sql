-- What depends on what, without what PostgreSQL itself brings. A column's dependency on its own table, and the ownership of
-- a sequence, say nothing about an order.
select d.classid as class, d.objid as oid, d.objsubid as "column",
       d.refclassid as needed_class, d.refobjid as needed_oid, d.refobjsubid as needed_column
from pg_depend d
where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype in ('n', 'a', 'i', 'P', 'S')
  and d.refclassid <> 'pg_namespace'::regclass
  and not exists (
      select from pg_sequence s where d.classid = 'pg_class'::regclass and s.seqrelid = d.objid
  )
