-- Foreign-data wrappers.
select w.oid, quote_ident(w.fdwname) as name,
       array[concat_ws(' ', format('create foreign data wrapper %I', w.fdwname),
           case when w.fdwhandler <> 0 then 'handler ' || w.fdwhandler::regproc end,
           case when w.fdwvalidator <> 0 then 'validator ' || w.fdwvalidator::regproc end)] as "create",
       (
           select json_object_agg('option ' || option_name, json_build_object(
               'set', format('alter foreign data wrapper %I options (add %I %L)', w.fdwname, option_name, option_value),
               'unset', format('alter foreign data wrapper %I options (drop %I)', w.fdwname, option_name)))
           from pg_options_to_table(w.fdwoptions)
       ) as clauses,
       array[format('drop foreign data wrapper %I', w.fdwname)] as "drop"
from pg_foreign_data_wrapper w
