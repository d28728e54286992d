-- Text search configurations with their mappings of token types to dictionaries.
select c.oid, format('%I.%I', n.nspname, c.cfgname) as name,
       array[format('create text search configuration %I.%I (parser = %I.%I)', n.nspname, c.cfgname, pn.nspname,
           p.prsname)] as "create",
       (
           select json_object_agg(alias, json_build_object(
               'set', format('alter text search configuration %I.%I add mapping for %I with %s', n.nspname, c.cfgname,
                   alias, dictionaries),
               'unset', format('alter text search configuration %I.%I drop mapping for %I', n.nspname, c.cfgname, alias)
           ))
           from (
               select token.alias, string_agg(format('%I.%I', dn.nspname, d.dictname), ', ' order by m.mapseqno)
                   as dictionaries
               from pg_ts_config_map m
               join ts_token_type(c.cfgparser) token on token.tokid = m.maptokentype
               join pg_ts_dict d on d.oid = m.mapdict
               join pg_namespace dn on dn.oid = d.dictnamespace
               where m.mapcfg = c.oid
               group by token.alias
           ) mappings
       ) as clauses,
       array[format('drop text search configuration %I.%I', n.nspname, c.cfgname)] as "drop"
from pg_ts_config c
join pg_namespace n on n.oid = c.cfgnamespace
join pg_ts_parser p on p.oid = c.cfgparser
join pg_namespace pn on pn.oid = p.prsnamespace
