-- Event triggers.
select e.oid, quote_ident(e.evtname) as name,
       array[format('create event trigger %I on %s%s execute function %I.%I()', e.evtname, e.evtevent,
           ' when tag in (' || (select string_agg(quote_literal(tag), ', ' order by place)
               from unnest(e.evttags) with ordinality tags (tag, place)) || ')',
           n.nspname, p.proname)]
       || case e.evtenabled
           when 'D' then array[format('alter event trigger %I disable', e.evtname)]
           when 'A' then array[format('alter event trigger %I enable always', e.evtname)]
           when 'R' then array[format('alter event trigger %I enable replica', e.evtname)]
           else '{}' end as "create",
       array[format('drop event trigger %I', e.evtname)] as "drop"
from pg_event_trigger e
join pg_proc p on p.oid = e.evtfoid
join pg_namespace n on n.oid = p.pronamespace
