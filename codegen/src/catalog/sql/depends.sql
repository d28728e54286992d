-- What depends on what, without what PostgreSQL itself brings: catalog, OID and column of the one and of the other. The
-- ownership of a sequence says nothing about an order. What is published is part of its publication.
select concat_ws(' ',
    case when r.oid is null then d.classid else 'pg_publication'::regclass::oid end, coalesce(r.prpubid, d.objid),
        d.objsubid,
    d.refclassid, d.refobjid, d.refobjsubid) as edge
from pg_depend d
left join pg_publication_rel r on d.classid = 'pg_publication_rel'::regclass and r.oid = d.objid
where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype in ('n', 'a', 'i', 'P', 'S')
  and d.refclassid <> 'pg_namespace'::regclass
  and not exists (
      select from pg_sequence s where d.classid = 'pg_class'::regclass and s.seqrelid = d.objid
  )
