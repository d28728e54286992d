-- What depends on what, without what PostgreSQL itself brings: catalog, OID and column of the one and of the other. The
-- ownership of a sequence says nothing about an order. What is published is part of its publication, and an operator or
-- function of an operator class part of that.
with part (class, oid, of_class, of) as (
    select 'pg_publication_rel'::regclass::oid, oid, 'pg_publication'::regclass::oid, prpubid from pg_publication_rel
    union all
    select classid, objid, refclassid, refobjid from pg_depend
    where classid in ('pg_amop'::regclass, 'pg_amproc'::regclass)
        and refclassid in ('pg_opclass'::regclass, 'pg_opfamily'::regclass)
)
select concat_ws(' ', coalesce(part.of_class, d.classid), coalesce(part.of, d.objid), d.objsubid,
    d.refclassid, d.refobjid, d.refobjsubid) as edge
from pg_depend d
left join part on part.class = d.classid and part.oid = d.objid
where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype in ('n', 'a', 'i', 'P', 'S')
  and d.refclassid <> 'pg_namespace'::regclass
  and not exists (
      select from pg_sequence s where d.classid = 'pg_class'::regclass and s.seqrelid = d.objid
  )
union all
-- What calls the function of a cast may have said so as a cast.
select concat_ws(' ', d.classid, d.objid, d.objsubid, 'pg_cast'::regclass::oid, c.oid, 0)
from pg_cast c
join pg_depend d on d.refclassid = 'pg_proc'::regclass and d.refobjid = c.castfunc
where c.oid >= 16384 and d.objid >= 16384 and d.classid <> 'pg_cast'::regclass
