-- Text search parsers.
select p.oid, format('%I.%I', n.nspname, p.prsname) as name,
       array[format('create text search parser %I.%I (%s)', n.nspname, p.prsname, concat_ws(', ',
           'start = ' || p.prsstart, 'gettoken = ' || p.prstoken, 'end = ' || p.prsend,
           'lextypes = ' || p.prslextype,
           case when p.prsheadline <> 0 then 'headline = ' || p.prsheadline::regproc end))] as "create",
       array[format('drop text search parser %I.%I', n.nspname, p.prsname)] as "drop"
from pg_ts_parser p
join pg_namespace n on n.oid = p.prsnamespace
