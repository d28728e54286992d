-- Foreign servers.
select s.oid, quote_ident(s.srvname) as name,
       array[concat_ws(' ', format('create server %I', s.srvname), 'type ' || quote_literal(s.srvtype),
           -- A version can be changed, and neither be given nor taken.
           case when s.srvversion is not null then 'version ''0''' end,
           format('foreign data wrapper %I', w.fdwname))] as "create",
       (
           select json_object_agg(key, json_build_object('set', set, 'unset', unset))
           from (
               select 'version' as key, format('alter server %I version %L', s.srvname, s.srvversion) as set,
                   null as unset
               where s.srvversion is not null
               union all
               select 'option ' || option_name,
                   format('alter server %I options (add %I %L)', s.srvname, option_name, option_value),
                   format('alter server %I options (drop %I)', s.srvname, option_name)
               from pg_options_to_table(s.srvoptions)
           ) clauses
       ) as clauses,
       array[format('drop server %I', s.srvname)] as "drop"
from pg_foreign_server s
join pg_foreign_data_wrapper w on w.oid = s.srvfdw
