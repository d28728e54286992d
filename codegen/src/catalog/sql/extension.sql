-- Extensions; plpgsql comes with every database. A comment of the extension's own control file is none of ours.
select e.oid, e.extname as name, n.nspname as schema, available.comment as own_comment,
       case when e.extversion <> available.default_version then e.extversion end as version
from pg_extension e
join pg_namespace n on n.oid = e.extnamespace
left join pg_available_extensions() available on available.name = e.extname
where e.extname <> 'plpgsql'
