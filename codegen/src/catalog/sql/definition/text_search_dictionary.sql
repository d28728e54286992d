-- Text search dictionaries.
select d.oid, format('%I.%I', n.nspname, d.dictname) as name,
       array[format('create text search dictionary %I.%I (%s)', n.nspname, d.dictname,
           concat_ws(', ', format('template = %I.%I', tn.nspname, t.tmplname), nullif(d.dictinitoption,
               '')))] as "create",
       array[format('drop text search dictionary %I.%I', n.nspname, d.dictname)] as "drop"
from pg_ts_dict d
join pg_namespace n on n.oid = d.dictnamespace
join pg_ts_template t on t.oid = d.dicttemplate
join pg_namespace tn on tn.oid = t.tmplnamespace
