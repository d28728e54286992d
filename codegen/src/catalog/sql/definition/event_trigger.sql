-- Event triggers.
select e.oid, quote_ident(e.evtname) as name,
       array[format('create event trigger %I on %s%s execute function %I.%I()', e.evtname, e.evtevent,
           ' when tag in (' || (select string_agg(quote_literal(tag), ', ' order by place)
               from unnest(e.evttags) with ordinality tags (tag, place)) || ')',
           n.nspname, p.proname)] as "create",
       case when e.evtenabled <> 'O' then json_build_object('enabled', json_build_object(
           'set', format('alter event trigger %I %s', e.evtname, case e.evtenabled when 'D' then 'disable'
               when 'A' then 'enable always' else 'enable replica' end),
           'unset', format('alter event trigger %I enable', e.evtname))) end as clauses,
       array[format('drop event trigger %I', e.evtname)] as "drop"
from pg_event_trigger e
join pg_proc p on p.oid = e.evtfoid
join pg_namespace n on n.oid = p.pronamespace
