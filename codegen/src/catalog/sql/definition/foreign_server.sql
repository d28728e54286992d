-- Foreign servers.
select s.oid, quote_ident(s.srvname) as name,
       array[concat_ws(' ', format('create server %I', s.srvname), 'type ' || quote_literal(s.srvtype),
           'version ' || quote_literal(s.srvversion), format('foreign data wrapper %I', w.fdwname),
           'options (' || (select string_agg(quote_ident(option_name) || ' ' || quote_literal(option_value), ', '
               order by place)
               from pg_options_to_table(s.srvoptions) with ordinality o (option_name, option_value, place))
                   || ')')] as "create",
       array[format('drop server %I', s.srvname)] as "drop"
from pg_foreign_server s
join pg_foreign_data_wrapper w on w.oid = s.srvfdw
