-- Foreign-data wrappers.
select w.oid, quote_ident(w.fdwname) as name,
       array[concat_ws(' ', format('create foreign data wrapper %I', w.fdwname),
           case when w.fdwhandler <> 0 then 'handler ' || w.fdwhandler::regproc end,
           case when w.fdwvalidator <> 0 then 'validator ' || w.fdwvalidator::regproc end)] as "create",
       (
           select json_agg(json_build_array(option_name, option_value) order by place)
           from pg_options_to_table(w.fdwoptions) with ordinality o (option_name, option_value, place)
       ) as options,
       array[format('drop foreign data wrapper %I', w.fdwname)] as "drop"
from pg_foreign_data_wrapper w
