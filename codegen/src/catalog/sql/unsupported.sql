-- Objects that people made and that the model has no kind for, by the catalog that holds them.
-- Objects that this version's queries do not read.
select 'collation' as kind, format('%I.%I', n.nspname, c.collname) as name
from pg_collation c join pg_namespace n on n.oid = c.collnamespace
where c.oid >= 16384 and current_setting('server_version_num')::int < 150000
union all
select 'publication', quote_ident(pubname) from pg_publication where current_setting('server_version_num')::int < 150000
union all
-- A subscription at work, or one that cannot be made as it is, or whose connection is secret or not shown to the role.
select 'subscription', format('%I to %s (enabled %s, slot %s, two-phase %s, failover %s, streaming %s, binary %s, commit %s)%s',
    s.subname, array_to_string(s.subpublications, ', '), s.subenabled, coalesce(s.subslotname, 'none'),
    {s.subtwophasestate}, {s.subfailover}, s.substream, s.subbinary, s.subsynccommit,
    case when {s.subconninfo ~* 'pass|secret|scram|token|%|://[^/@]*:[^/@]*@'} then ' with a password' else ' by ' || {s.subconninfo} end)
from pg_subscription s join pg_database d on d.oid = s.subdbid
where d.datname = current_database() and (s.subenabled or {s.subtwophasestate} <> 'd' or {s.subfailover}
    or {s.subconninfo} is null or {s.subconninfo ~* 'pass|secret|scram|token|%|://[^/@]*:[^/@]*@'})
union all
select 'column of a foreign child that is not its parent''s', concat_ws(' ', format('%I.%I.%I', n.nspname, c.relname, a.attname),
    a.attfdwoptions::text, case when a.attnotnull then 'not null' end, pg_get_expr(d.adbin, d.adrelid))
from pg_attribute a
join pg_class c on c.oid = a.attrelid and c.relkind = 'f' and not c.relispartition
join pg_namespace n on n.oid = c.relnamespace
left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
where not a.attislocal and a.attnum > 0 and not a.attisdropped and not exists (
    select from pg_inherits i
    join pg_attribute p on p.attrelid = i.inhparent and p.attname = a.attname
    left join pg_attrdef e on e.adrelid = p.attrelid and e.adnum = p.attnum
    where i.inhrelid = c.oid and a.attfdwoptions is null and p.attnotnull = a.attnotnull
        and pg_get_expr(d.adbin, d.adrelid) is not distinct from pg_get_expr(e.adbin, e.adrelid)
)
union all
select 'security label', format('of %s on %s %s: %L', provider, objtype, objname, label)
from pg_seclabels where objtype <> 'role' and objtype <> 'database'
union all
select 'secret option of a user mapping', format('%I of %s on server %I', o.option_name,
    case when m.umuser = 0 then 'public' else quote_ident(m.usename) end, m.srvname)
from pg_user_mappings m cross join lateral pg_options_to_table(m.umoptions) o
where {o.option_name ~* 'pass|secret|token|key'}
union all
-- Triggers of constraints that somebody has switched; their names are numbers.
select distinct 'state of a trigger', format('%s of %I on %I.%I', t.tgenabled, k.conname, n.nspname, c.relname)
from pg_trigger t
join pg_class c on c.oid = t.tgrelid
join pg_namespace n on n.oid = c.relnamespace
left join pg_constraint k on k.oid = t.tgconstraint
where t.tgisinternal and t.tgenabled <> 'O' and n.nspname !~ '^pg_'
union all
-- Of NOT NULL the model knows that it holds. Before PostgreSQL 18 there is no more to know.
select case when not k.convalidated then 'NOT NULL that is not validated'
    when k.connoinherit then 'NOT NULL that is not inherited'
    else 'name of a NOT NULL' end, format('%I on %I.%I', k.conname, n.nspname, c.relname)
from pg_constraint k
join pg_class c on c.oid = k.conrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
where k.contype = 'n' and k.conislocal and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and (
    not k.convalidated or k.connoinherit or (
        -- A partition that came or went has the name that its column had there.
        not starts_with(reverse(k.conname), reverse('_' || a.attname || '_not_null'))
        and length(c.relname || '_' || a.attname || '_not_null') < 64
    )
)
union all
-- Those of domains have names since PostgreSQL 17.
select 'name of a NOT NULL', format('%I on domain %I.%I', k.conname, n.nspname, t.typname)
from pg_constraint k
join pg_type t on t.oid = k.contypid
join pg_namespace n on n.oid = t.typnamespace
where k.contype = 'n' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and k.conname !~ '_not_null[0-9]*$' and length(t.typname || '_not_null') < 64
