-- Procedural languages outside of extensions.
select l.oid, quote_ident(l.lanname) as name,
       array[concat_ws(' ', format('create%s language %I', case when l.lanpltrusted then ' trusted' else '' end,
           l.lanname),
           'handler ' || l.lanplcallfoid::regproc,
           case when l.laninline <> 0 then 'inline ' || l.laninline::regproc end,
           case when l.lanvalidator <> 0 then 'validator ' || l.lanvalidator::regproc end)] as "create",
       array[format('drop language %I', l.lanname)] as "drop"
from pg_language l
where l.lanispl
