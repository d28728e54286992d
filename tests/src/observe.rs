//! Everything that a database's catalog says, as text that two states can be compared by.
//!
//! It shares nothing with the generator: which columns of which system catalog name which objects is asked of PostgreSQL
//! itself (`pg_get_catalog_foreign_keys`, PostgreSQL manual 9.26.9), so a kind of object, or a property, that neither the
//! generator nor this file has heard of is compared all the same. Every column of every catalog is, except those listed in
//! [`VOLATILE`] and [`DATA`].

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use codegen::scratch::postgres::{Error, GenericClient};
use similar::TextDiff;

/// Columns that say nothing about the schema: storage, statistics, hints, what the object's name says already, which parent
/// came first, and numbers of columns, which a column that is gone has shifted (what they say, [`definitions`] say by name).
#[rustfmt::skip]
const VOLATILE: &[&str] = &[
    "adnum", "attcacheoff", "atthasmissing", "attmissingval", "attnum", "classoid", "confdelsetcols",
    "confkey", "conkey", "enumsortorder", "indcheckxmin", "indkey", "inhseqno", "objoid", "objsubid", "oid",
    "partattrs", "prattrs", "prosrc", "relallfrozen", "relallvisible", "relfilenode", "relfrozenxid",
    "relhasindex", "relhasrules", "relhassubclass", "relhastriggers", "relminmxid", "relnatts", "relpages",
    "relrewrite", "reltoastrelid", "reltuples", "stxkeys", "tgattr",
];

/// Catalogs that hold data.
const DATA: &[&str] = &["pg_largeobject", "pg_largeobject_metadata", "pg_statistic", "pg_statistic_ext_data"];

/// The catalog of the current database, one property a line, sorted; objects are named, never numbered.
///
/// # Errors
/// The server's. The role must be a superuser.
pub fn catalog(client: &mut impl GenericClient) -> Result<String, Error> {
    let mut transaction = client.transaction()?;
    // Every name is then qualified.
    transaction.batch_execute("set local search_path = ''")?;
    let references = references(&mut transaction)?;
    let mut found = BTreeSet::new();
    for (catalog, columns) in catalogs(&mut transaction)? {
        for row in transaction.query(&question(&catalog, &columns, &references), &[])? {
            found.insert((row.get::<_, String>(0), row.get::<_, String>(1), row.get::<_, String>(2)));
        }
    }
    for sql in [DEPENDENCIES, DATABASE, SUBSCRIPTIONS] {
        for row in transaction.query(sql, &[])? {
            found.insert((row.get(0), row.get(1), row.get(2)));
        }
    }
    transaction.rollback()?;

    let mut text = String::new();
    for (object, property, value) in found {
        for (number, line) in value.lines().enumerate() {
            let sign = if number == 0 { '=' } else { '|' };
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{object}: {property} {sign} {line}");
        }
    }
    Ok(text)
}

/// Is a line of the catalog about a constraint behind NOT NULL? Such have names since version 18, which a renamed table or
/// column does not change, and to which nothing refers.
#[must_use]
pub fn is_of_not_null(line: &str) -> bool {
    let name = line.strip_prefix("constraint ").and_then(|rest| Some(rest.split_once(" on ")?.0));
    name.is_some_and(|name| name.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with("_not_null"))
}

/// What differs between two states, as a unified diff; nothing where they are the same.
#[must_use]
pub fn difference(before: &str, after: &str) -> Option<String> {
    let diff = TextDiff::from_lines(before, after);
    (before != after).then(|| diff.unified_diff().context_radius(1).header("before", "after").to_string())
}

/// What a column refers to.
struct Reference {
    catalog: String,
    is_array: bool,
}

/// By catalog and column, what the column refers to by OID.
fn references(client: &mut impl GenericClient) -> Result<BTreeMap<(String, String), Reference>, Error> {
    let rows = client.query(
        "select fktable::text, fkcols[1], pktable::text, is_array
         from pg_catalog.pg_get_catalog_foreign_keys()
         where pkcols = array['oid']",
        &[],
    )?;
    let reference = |row: &codegen::scratch::postgres::Row| {
        ((row.get(0), row.get(1)), Reference { catalog: row.get(2), is_array: row.get(3) })
    };
    Ok(rows.iter().map(reference).collect())
}

/// A catalog's column.
struct Column {
    name: String,
    ty: String,
}

/// The catalogs of this database alone, with their columns.
fn catalogs(client: &mut impl GenericClient) -> Result<BTreeMap<String, Vec<Column>>, Error> {
    let rows = client.query(
        "select c.relname::text, a.attname::text, a.atttypid::regtype::text
         from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0
         where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'r' and not c.relisshared
             and c.relname <> all ($1) and c.relname <> 'pg_depend'
         order by c.relname, a.attnum",
        &[&DATA],
    )?;
    let mut catalogs: BTreeMap<String, Vec<Column>> = BTreeMap::new();
    for row in rows {
        catalogs.entry(row.get(0)).or_default().push(Column { name: row.get(1), ty: row.get(2) });
    }
    Ok(catalogs)
}

/// The query for the object, property and value of every row that is not PostgreSQL's own. What is null, false or empty
/// is left out: nothing is lost by it, since no column can be two of these.
fn question(catalog: &str, columns: &[Column], references: &BTreeMap<(String, String), Reference>) -> String {
    let has = |name: &str| columns.iter().any(|column| column.name == name);
    // The column that says which object the row is about.
    let key = ["oid", "objoid"].into_iter().find(|name| has(name)).unwrap_or(&columns[0].name);
    let object = match catalog {
        "pg_attribute" => format!(
            "case when {OF_INDEX} then pg_describe_object('pg_class'::regclass, attrelid, 0) || ' key ' || attnum \
             else pg_describe_object('pg_class'::regclass, attrelid, attnum) end"
        ),
        "pg_enum" => {
            "pg_describe_object('pg_type'::regclass, enumtypid, 0) || ' value ' || enumlabel".to_owned()
        }
        _ if has("objoid") => "pg_describe_object(classoid, objoid, objsubid)".to_owned(),
        _ => match references.get(&(catalog.to_owned(), key.to_owned())) {
            Some(reference) => format!("pg_describe_object('{}'::regclass, {key}, 0)", reference.catalog),
            None => format!("pg_describe_object('{catalog}'::regclass, {key}, 0)"),
        },
    };
    let mut properties: Vec<(String, String)> =
        columns.iter().filter_map(|column| property(catalog, column, references)).collect();
    properties.extend(definitions(catalog).iter().map(|(name, sql)| ((*name).to_owned(), (*sql).to_owned())));
    let names: Vec<String> = properties.iter().map(|(name, _)| format!("'{name}'")).collect();
    let values: Vec<&str> = properties.iter().map(|(_, value)| value.as_str()).collect();
    let own = match catalog {
        "pg_namespace" => "nspname !~ '^pg_(toast|temp)'",
        "pg_attribute" => "attrelid >= 16384 and attnum > 0 and not attisdropped",
        // What enforces a foreign key is named by a number; it is of interest where somebody has switched it off.
        "pg_trigger" => "not (tgisinternal and tgenabled = 'O')",
        _ if has("objoid") => "(objoid >= 16384 or classoid = 'pg_namespace'::regclass)",
        _ => &format!("{key}::oid >= 16384"),
    };
    format!(
        "select object, property, value
         from (select {object} as object, array[{}] as names, array[{}]::text[] as texts
               from pg_catalog.{catalog} where {own}) described,
              unnest(names, texts) as properties (property, value)
         where object !~ 'pg_toast' and value is not null and value <> '' and value <> 'false'",
        names.join(", "),
        values.join(",\n")
    )
}

/// The name and the text of a column's value.
fn property(
    catalog: &str,
    column: &Column,
    references: &BTreeMap<(String, String), Reference>,
) -> Option<(String, String)> {
    let Column { name, ty } = column;
    if VOLATILE.contains(&name.as_str()) || ty == "pg_node_tree" {
        return None;
    }
    let value = match references.get(&(catalog.to_owned(), name.clone())) {
        Some(Reference { catalog, is_array: false }) => {
            format!(
                "case when {name}::oid <> 0 then pg_describe_object('{catalog}'::regclass, {name}, 0) end"
            )
        }
        Some(Reference { catalog, is_array: true }) => format!(
            "(select string_agg(case when id = 0 then '-' else pg_describe_object('{catalog}'::regclass, id, 0) end, \
             ', ' order by {}) from unnest({name}::oid[]) with ordinality as ids (id, number))",
            if name == "polroles" { "id::regrole::text" } else { "number" }
        ),
        None if catalog == "pg_attribute" && name == "attname" => {
            format!("case when not {OF_INDEX} then attname end")
        }
        None if ty == "aclitem[]" => access(&format!("coalesce({name}, {})", default_access(catalog))),
        None => format!("{name}::text"),
    };
    Some((name.clone(), value))
}

/// Is the attribute a key of an index? It keeps the name that its column had when the index was made, and nobody can use
/// that name: the definition of the index says which column it is.
const OF_INDEX: &str = "exists (select from pg_catalog.pg_index where indexrelid = attrelid)";

/// The items of an access list, in an order that does not depend on the order of the grants.
fn access(list: &str) -> String {
    format!(
        "case when {list} is not null then (select coalesce(string_agg(item::text, ' ' order by item::text), 'nobody') \
         from unnest({list}) as items (item)) end"
    )
}

/// What an absent access list means (`acldefault`, PostgreSQL manual 9.26.2).
fn default_access(catalog: &str) -> &'static str {
    match catalog {
        "pg_class" => {
            "case when relkind in ('r', 'v', 'm', 'f', 'p') then acldefault('r', relowner) \
             when relkind = 'S' then acldefault('s', relowner) end"
        }
        "pg_proc" => "acldefault('f', proowner)",
        "pg_namespace" => "acldefault('n', nspowner)",
        "pg_type" => "acldefault('T', typowner)",
        "pg_language" => "acldefault('l', lanowner)",
        "pg_foreign_data_wrapper" => "acldefault('F', fdwowner)",
        "pg_foreign_server" => "acldefault('S', srvowner)",
        _ => "null",
    }
}

/// What only functions of PostgreSQL can tell: expressions, and what the catalogs say with numbers of columns.
fn definitions(catalog: &str) -> &'static [(&'static str, &'static str)] {
    match catalog {
        "pg_attrdef" => &[("definition", "pg_get_expr(adbin, adrelid)")],
        "pg_attribute" => &[
            ("position", "(row_number() over (partition by attrelid order by attnum))::text"),
            ("type", "format_type(atttypid, atttypmod)"),
        ],
        "pg_class" => &[("bound", "pg_get_expr(relpartbound, oid)")],
        "pg_constraint" => &[("definition", "pg_get_constraintdef(oid)")],
        "pg_enum" => {
            &[("position", "(row_number() over (partition by enumtypid order by enumsortorder))::text")]
        }
        "pg_index" => &[("definition", "pg_get_indexdef(indexrelid)")],
        "pg_partitioned_table" => &[("definition", "pg_get_partkeydef(partrelid)")],
        "pg_policy" => &[
            ("using", "pg_get_expr(polqual, polrelid)"),
            ("with check", "pg_get_expr(polwithcheck, polrelid)"),
        ],
        "pg_proc" => &[("definition", "case when prokind <> 'a' then pg_get_functiondef(oid) end")],
        "pg_publication_rel" => &[("where", "pg_get_expr(prqual, prrelid)")],
        "pg_rewrite" => &[("definition", "pg_get_ruledef(oid)")],
        "pg_statistic_ext" => &[("definition", "pg_get_statisticsobjdef(oid)")],
        "pg_trigger" => &[("definition", "pg_get_triggerdef(oid)")],
        _ => &[],
    }
}

/// What depends on what, the objects that belong to an extension among them.
const DEPENDENCIES: &str = "
    select dependent, 'depends (' || deptype::text || ') on', reference
    from (select pg_describe_object(classid, objid, objsubid) as dependent, deptype,
                 pg_describe_object(refclassid, refobjid, refobjsubid) as reference
          from pg_catalog.pg_depend
          where objid >= 16384 and refobjid <> 0) dependencies
    where dependent !~ 'pg_toast|_ConstraintTrigger_' and reference !~ 'pg_toast|_ConstraintTrigger_'";

/// The subscriptions of this database, which are in a catalog that all share.
const SUBSCRIPTIONS: &str = "
    select 'subscription ' || s.subname, property, value
    from pg_catalog.pg_subscription s
    join pg_catalog.pg_database d on d.oid = s.subdbid
    cross join lateral jsonb_each_text(to_jsonb(s) || jsonb_build_object(
        'subowner', pg_get_userbyid(s.subowner), 'comment', shobj_description(s.oid, 'pg_subscription'))) properties (property, value)
    where d.datname = current_database() and property not in ('oid', 'subdbid') and value is not null";

/// What the shared catalogs say about this database, but not its name.
const DATABASE: &str = "
    select 'database', 'owner', pg_get_userbyid(datdba)::text from pg_catalog.pg_database where datname = current_database()
    union all
    select 'database', 'access', item::text
    from pg_catalog.pg_database, unnest(coalesce(datacl, acldefault('d', datdba))) as items (item)
    where datname = current_database()
    union all
    select 'database', 'setting of ' || coalesce(setrole::regrole::text, 'all'), setting
    from pg_catalog.pg_db_role_setting, unnest(setconfig) as settings (setting)
    where setdatabase = (select oid from pg_catalog.pg_database where datname = current_database())";
