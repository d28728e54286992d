-- Tables, partitioned tables, views, materialized views, foreign tables and composite types.
select c.oid, t.oid as row_type, t.typarray as array_type, r.oid as view_rule, c.relkind as kind,
       format('%I.%I', n.nspname, c.relname) as name,
       c.relpersistence = 'u' as unlogged, c.relrowsecurity as row_security,
       c.relforcerowsecurity as force_row_security,
       coalesce(c.reloptions, '{}') || array(
           select 'toast.' || option from pg_class toast, unnest(toast.reloptions) as options (option)
           where toast.oid = c.reltoastrelid
       ) as options,
       case when c.relreplident <> 'd' and c.relkind in ('r', 'p') then c.relreplident end as replica_identity,
       case when current_setting('server_version_num')::int < 150000 and am.amname <> 'heap' then am.amname end as method,
       space.spcname as tablespace,
       c.relispopulated as populated,
       case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as query,
       case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_key,
       case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end as bound,
       array(
           select format('%I.%I', pn.nspname, p.relname)
           from pg_inherits i join pg_class p on p.oid = i.inhparent join pg_namespace pn on pn.oid = p.relnamespace
           where i.inhrelid = c.oid and not i.inhdetachpending
           order by i.inhseqno
       ) as parents
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
left join pg_type t on t.typrelid = c.oid
left join pg_rewrite r on r.ev_class = c.oid and r.rulename = '_RETURN'
left join pg_am am on am.oid = c.relam
left join pg_tablespace space on space.oid = c.reltablespace
where c.relkind in ('r', 'p', 'v', 'm', 'f', 'c') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
      select from pg_depend d
      where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e' and (
          d.classid = 'pg_class'::regclass and d.objid = c.oid
          -- That of a composite type is its type's.
          or d.classid = 'pg_type'::regclass and d.objid = t.oid
      )
  )
