-- Text search templates.
select t.oid, format('%I.%I', n.nspname, t.tmplname) as name,
       array[format('create text search template %I.%I (%s)', n.nspname, t.tmplname, concat_ws(', ',
           case when t.tmplinit <> 0 then 'init = ' || t.tmplinit::regproc end,
           'lexize = ' || t.tmpllexize))] as "create",
       array[format('drop text search template %I.%I', n.nspname, t.tmplname)] as "drop"
from pg_ts_template t
join pg_namespace n on n.oid = t.tmplnamespace
