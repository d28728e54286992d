//! What the system catalogs say is in a database.

use std::collections::BTreeSet;

use codegen::scratch::postgres::Client;

/// Objects by kind and name, without PostgreSQL's own and what belongs to an extension.
pub fn objects(client: &mut Client) -> BTreeSet<String> {
    client.batch_execute("set search_path = ''").unwrap();
    let rows = client.query(OBJECTS, &[]).unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

const OBJECTS: &str = "
with namespace as (
    select oid, quote_ident(nspname) as name from pg_catalog.pg_namespace
    where nspname !~ '^pg_' and nspname <> 'information_schema'
), own as (
    select classid, objid from pg_catalog.pg_depend where deptype in ('e', 'i')
), relation as (
    select c.oid, c.relkind, n.name || '.' || quote_ident(c.relname) as name, quote_ident(c.relname) as short, c.relnamespace
    from pg_catalog.pg_class c join namespace n on n.oid = c.relnamespace
    where not exists (
        select from pg_catalog.pg_depend d
        where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
    )
)
select 'schema ' || name from namespace where name <> 'public'
union all
select 'extension ' || quote_ident(extname) from pg_catalog.pg_extension where extname <> 'plpgsql'
union all
select case relkind when 'v' then 'view ' when 'm' then 'materialized view ' else 'table ' end || name
from relation where relkind in ('r', 'p', 'v', 'm')
union all
select 'composite type ' || name from relation where relkind = 'c'
union all
select 'sequence ' || name from relation
where relkind = 'S' and not exists (select from own where classid = 'pg_catalog.pg_class'::regclass and objid = relation.oid)
union all
select 'column ' || name || '.' || quote_ident(attname)
from relation join pg_catalog.pg_attribute a on a.attrelid = relation.oid and a.attnum > 0 and not a.attisdropped
where relkind in ('r', 'p', 'v', 'm')
union all
select 'constraint ' || quote_ident(conname) || ' on ' || name
from relation join pg_catalog.pg_constraint on conrelid = relation.oid and contype in ('p', 'u', 'f', 'c', 'x')
union all
select 'constraint ' || quote_ident(conname) || ' on ' || n.name || '.' || quote_ident(typname)
from pg_catalog.pg_constraint
join pg_catalog.pg_type t on t.oid = contypid
join namespace n on n.oid = t.typnamespace
where contype = 'c'
union all
select 'index ' || i.short || ' on ' || t.name
from relation i
join pg_catalog.pg_index on indexrelid = i.oid
join relation t on t.oid = indrelid
where not exists (select from pg_catalog.pg_constraint where conindid = i.oid and contype in ('p', 'u', 'x'))
union all
select 'statistics ' || quote_ident(stxname) || ' on ' || name
from pg_catalog.pg_statistic_ext join relation on relation.oid = stxrelid
union all
select 'trigger ' || quote_ident(tgname) || ' on ' || name
from relation join pg_catalog.pg_trigger on tgrelid = relation.oid and not tgisinternal
union all
select 'policy ' || quote_ident(polname) || ' on ' || name
from relation join pg_catalog.pg_policy on polrelid = relation.oid
union all
select case prokind when 'p' then 'procedure ' else 'function ' end || n.name || '.' || quote_ident(proname) || '(' || (
    select coalesce(string_agg(pg_catalog.format_type(ty, null), ', ' order by at), '')
    from unnest(proargtypes) with ordinality as argument (ty, at)
) || ')'
from pg_catalog.pg_proc p join namespace n on n.oid = pronamespace
where not exists (select from own where classid = 'pg_catalog.pg_proc'::regclass and objid = p.oid)
union all
select case typtype when 'e' then 'enum ' else 'domain ' end || n.name || '.' || quote_ident(typname)
from pg_catalog.pg_type t join namespace n on n.oid = typnamespace
where typtype in ('e', 'd') and not exists (select from own where classid = 'pg_catalog.pg_type'::regclass and objid = t.oid)
";
