-- Foreign servers.
select s.oid, quote_ident(s.srvname) as name,
       array[concat_ws(' ', format('create server %I', s.srvname), 'type ' || quote_literal(s.srvtype),
           -- A version can be changed, and neither be given nor taken.
           case when s.srvversion is not null then 'version ''0''' end,
           format('foreign data wrapper %I', w.fdwname))] as "create",
       case when s.srvversion is not null then
           json_build_object('version', json_build_object('set', format('alter server %I version %L', s.srvname,
               s.srvversion))) end as clauses,
       (
           select json_agg(json_build_array(option_name, option_value) order by place)
           from pg_options_to_table(s.srvoptions) with ordinality o (option_name, option_value, place)
       ) as options,
       array[format('drop server %I', s.srvname)] as "drop"
from pg_foreign_server s
join pg_foreign_data_wrapper w on w.oid = s.srvfdw
