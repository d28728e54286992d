-- What cannot be read now: relations that another session has locked or waits to lock against every reader, the views on
-- them, and the functions and policies whose texts name them.
with recursive unread (class, oid) as (
    select 'pg_class'::regclass::oid, l.relation
    from pg_locks l
    join pg_database d on d.oid = l.database
    where l.locktype = 'relation' and l.mode = 'AccessExclusiveLock' and l.pid <> pg_backend_pid()
      and d.datname = current_database()
    union
    select case when r.oid is null then d.classid else 'pg_class'::regclass::oid end, coalesce(r.ev_class, d.objid)
    from unread u
    join pg_depend d on d.refclassid = u.class and d.refobjid = u.oid
    left join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
    where u.class = 'pg_class'::regclass
      and d.classid in ('pg_rewrite'::regclass, 'pg_proc'::regclass, 'pg_policy'::regclass)
)
select u.class, u.oid, c.relkind as kind, n.nspname as schema, c.relname as name
from unread u
left join pg_class c on u.class = 'pg_class'::regclass and c.oid = u.oid
left join pg_namespace n on n.oid = c.relnamespace
