-- Access methods of tables and indexes.
select a.oid, quote_ident(a.amname) as name,
       array[format('create access method %I type %s handler %s', a.amname,
           case a.amtype when 't' then 'table' else 'index' end, a.amhandler)] as "create",
       array[format('drop access method %I', a.amname)] as "drop"
from pg_am a
