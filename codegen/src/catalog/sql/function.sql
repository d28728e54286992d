-- Functions and procedures, but for those that are kept as the statement that makes them.
select p.oid, format('%I.%I', n.nspname, p.proname) as name, p.prokind as kind,
       array(select format_type(ty, null) from unnest(p.proargtypes) with ordinality a (ty, place)
           order by place) as inputs,
       array(
           select format_type(ty, null) from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]))
               with ordinality a (ty, place) order by place
       ) as types,
       coalesce(p.proargnames, '{}') as names, coalesce(p.proargmodes::text[], '{}') as modes,
       case when p.pronargdefaults > 0 then array(
           select pg_get_function_arg_default(p.oid, place)
           from generate_series(1, cardinality(coalesce(p.proallargtypes, p.proargtypes::oid[]))) place order by place
       ) else '{}' end as defaults,
       format_type(p.prorettype, null) as returns, p.proretset as returns_set,
       l.lanname as language, p.provolatile as volatility, p.proparallel as parallel, p.proisstrict as strict,
       p.prosecdef as security_definer, p.proleakproof as leakproof, p.procost::text as cost, p.prorows::text as rows,
       coalesce(p.proconfig, '{}') as settings, p.prosrc as source,
       case when p.prosqlbody is not null then pg_get_function_sqlbody(p.oid) end as sql_body
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
join pg_language l on l.oid = p.prolang
where p.prokind in ('f', 'p') and p.probin is null and p.prosupport = 0 and p.protrftypes is null
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  -- What belongs to an extension, and the constructors of range types.
  and not exists (
      select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype in ('e', 'i')
  )
