-- Aggregates (PostgreSQL manual, CREATE AGGREGATE).
select p.oid, signature.name,
       array[format('create aggregate %I.%I(%s) (%s)', n.nspname, p.proname,
           coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*'),
           concat_ws(', ',
               'sfunc = ' || a.aggtransfn::regproc, 'stype = ' || format_type(a.aggtranstype, null),
               'sspace = ' || nullif(a.aggtransspace, 0),
               case when a.aggfinalfn <> 0 then 'finalfunc = ' || a.aggfinalfn::regproc end,
               case when a.aggfinalextra then 'finalfunc_extra' end,
               case when a.aggfinalmodify <> usual.modify then 'finalfunc_modify = '
                   || case a.aggfinalmodify when 'r' then 'read_only' when 's' then 'shareable'
                       else 'read_write' end end,
               case when a.aggcombinefn <> 0 then 'combinefunc = ' || a.aggcombinefn::regproc end,
               case when a.aggserialfn <> 0 then 'serialfunc = ' || a.aggserialfn::regproc end,
               case when a.aggdeserialfn <> 0 then 'deserialfunc = ' || a.aggdeserialfn::regproc end,
               'initcond = ' || quote_literal(a.agginitval),
               case when a.aggmtransfn <> 0 then 'msfunc = ' || a.aggmtransfn::regproc end,
               case when a.aggminvtransfn <> 0 then 'minvfunc = ' || a.aggminvtransfn::regproc end,
               case when a.aggmtranstype <> 0 then 'mstype = ' || format_type(a.aggmtranstype, null) end,
               'msspace = ' || nullif(a.aggmtransspace, 0),
               case when a.aggmfinalfn <> 0 then 'mfinalfunc = ' || a.aggmfinalfn::regproc end,
               case when a.aggmfinalextra then 'mfinalfunc_extra' end,
               case when a.aggmfinalmodify <> usual.modify then 'mfinalfunc_modify = '
                   || case a.aggmfinalmodify when 'r' then 'read_only' when 's' then 'shareable'
                       else 'read_write' end end,
               'minitcond = ' || quote_literal(a.aggminitval),
               case when a.aggsortop <> 0 then format('sortop = operator(%I.%s)', opn.nspname, op.oprname) end,
               case p.proparallel when 's' then 'parallel = safe' when 'r' then 'parallel = restricted' end,
               case when a.aggkind = 'h' then 'hypothetical' end
           )
       )] as "create",
       array['drop aggregate ' || signature.name] as "drop"
from pg_aggregate a
join pg_proc p on p.oid = a.aggfnoid
join pg_namespace n on n.oid = p.pronamespace
cross join lateral (
    select format('%I.%I(%s)', n.nspname, p.proname, coalesce(nullif(pg_get_function_identity_arguments(p.oid), ''),
        '*'))
        as name
) signature
cross join lateral (select case when a.aggkind = 'n' then 'r' else 'w' end::"char" as modify) usual
left join pg_operator op on op.oid = a.aggsortop
left join pg_namespace opn on opn.oid = op.oprnamespace
