//! Objects that are kept as the statements that make them. One query asks for all of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::text::stable;
use super::{CatalogError, Reader};
use crate::model::{Clause, Definition, DefinitionKind, ForeignOptions, Name, ObjectId, Sql};

#[derive(Deserialize)]
struct Row {
    kind: DefinitionKind,
    class: Class,
    oid: Oid,
    /// Types that come with it.
    types: Vec<Oid>,
    name: Name,
    create: Vec<String>,
    drop: Vec<String>,
    /// What can change by itself.
    clauses: Option<BTreeMap<String, Setting>>,
    /// What its foreign-data wrapper is told, in that order.
    options: Option<Vec<(Name, String)>>,
    /// What it is about, where the catalog does not say so itself.
    needs: Option<Vec<(Class, Oid)>>,
}

/// The statements of a clause.
#[derive(Deserialize)]
struct Setting {
    inline: Option<String>,
    set: Option<String>,
    unset: Option<String>,
}

/// A kind, the catalog that holds it, the first version that the query is for, and the query.
struct Source {
    kind: DefinitionKind,
    catalog: &'static str,
    since: u32,
    sql: &'static str,
}

macro_rules! sources {
    ($($kind:ident $catalog:literal $since:literal $file:literal,)*) => {
        &[$(Source {
            kind: DefinitionKind::$kind,
            catalog: $catalog,
            since: $since,
            sql: include_str!(concat!("sql/definition/", $file, ".sql")),
        },)*]
    };
}

const SOURCES: &[Source] = sources! {
    ShellType "pg_type" 14 "shell_type",
    Language "pg_language" 14 "language",
    Collation "pg_collation" 15 "collation",
    Conversion "pg_conversion" 14 "conversion",
    BaseType "pg_type" 14 "base_type",
    RangeType "pg_type" 14 "range_type",
    Operator "pg_operator" 14 "operator",
    OperatorFamily "pg_opfamily" 14 "operator_family",
    OperatorClass "pg_opclass" 14 "operator_class",
    Function "pg_proc" 14 "function",
    Cast "pg_cast" 14 "cast",
    Transform "pg_transform" 14 "transform",
    AccessMethod "pg_am" 14 "access_method",
    Aggregate "pg_proc" 14 "aggregate",
    TextSearchParser "pg_ts_parser" 14 "text_search_parser",
    TextSearchTemplate "pg_ts_template" 14 "text_search_template",
    TextSearchDictionary "pg_ts_dict" 14 "text_search_dictionary",
    TextSearchConfiguration "pg_ts_config" 14 "text_search_configuration",
    ForeignDataWrapper "pg_foreign_data_wrapper" 14 "foreign_data_wrapper",
    ForeignServer "pg_foreign_server" 14 "foreign_server",
    UserMapping "pg_user_mapping" 14 "user_mapping",
    ForeignTable "pg_class" 14 "foreign_table",
    Rule "pg_rewrite" 14 "rule",
    ViewDefault "pg_attrdef" 14 "view_default",
    ColumnSettings "pg_class" 14 "column_settings",
    TableAccessMethod "pg_class" 15 "table_access_method",
    TypedTable "pg_class" 14 "typed_table",
    Statistics "pg_statistic_ext" 14 "statistics",
    Trigger "pg_trigger" 14 "trigger",
    TriggerState "pg_trigger" 14 "trigger_state",
    Publication "pg_publication" 15 "publication",
    Subscription "pg_subscription" 14 "subscription",
    EventTrigger "pg_event_trigger" 14 "event_trigger",
    DefaultPrivileges "pg_default_acl" 14 "default_privileges",
    MemberPrivileges "pg_init_privs" 14 "member_privileges",
};

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    let sql = query(reader.major());
    let mut since = vec![
        (17, "c.colllocale", "c.colliculocale"),
        (16, "c.collicurules", "null::text"),
        (18, "p.pubgencols", "null::text"),
        (15, "s.subdisableonerr", "null::text"),
        (16, "s.subpasswordrequired", "null::text"),
        (16, "s.subrunasowner", "null::text"),
        (16, "s.suborigin", "null::text"),
    ];
    since.extend(reader.private());
    for row in reader.rows_since::<Row>("objects of other kinds", &sql, &since)? {
        let id = ObjectId::Definition(row.kind, row.name.clone());
        for ty in row.types {
            reader.objects.insert(Address::of(Class::TYPE, ty), id.clone());
        }
        // What is about another object has no address of its own; that may be read later.
        let comment = match row.needs {
            Some(needs) => {
                let needs = needs.into_iter().map(|(class, oid)| (id.clone(), Address::of(class, oid)));
                reader.needs.extend(needs);
                None
            }
            None => reader.found(Address::of(row.class, row.oid), id.clone()),
        };
        // The body of a function is what somebody wrote.
        let written = row.kind == DefinitionKind::Function;
        let read = |text: &String| if written { Sql::verbatim(text) } else { stable(text) };
        let sql = |texts: Vec<String>| -> Vec<Sql> { texts.iter().map(read).collect() };
        let clause = |Setting { inline, set, unset }| Clause {
            inline: inline.as_deref().map(stable),
            set: set.as_deref().map(stable),
            unset: unset.as_deref().map(stable),
        };
        let clauses = row.clauses.unwrap_or_default().into_iter();
        let definition = Definition {
            kind: row.kind,
            name: row.name,
            create: sql(row.create),
            drop: sql(row.drop),
            clauses: clauses.map(|(key, setting)| (key, clause(setting))).collect(),
            options: ForeignOptions(row.options.unwrap_or_default()),
            comment,
        };
        reader.schema.definitions.insert(id, definition);
    }
    Ok(())
}

/// The query for all the kinds that a version has, without what PostgreSQL or an extension brought.
fn query(major: u32) -> String {
    let mut all = String::new();
    for source in SOURCES.iter().filter(|source| major >= source.since) {
        let Source { kind, catalog, sql, .. } = source;
        let kind = kind.word();
        let said = |column: &str, missing: &str| {
            let own = format!("own.{column}");
            if sql.contains(&format!(" as {column},")) { own } else { missing.to_owned() }
        };
        let types = said("types", "'{}'::oid[]");
        let clauses = said("clauses", "null::json");
        let options = said("options", "null::json");
        let needs = said("needs", "null::json");
        // What a partition has from its parent came with that.
        let brought = if needs == "own.needs" { "'e'" } else { "'e', 'i'" };
        let union = if all.is_empty() { "" } else { "union all\n" };
        // Writing to a string cannot fail.
        let _ = write!(
            all,
            "{union}select '{kind}' as kind, '{catalog}'::regclass::oid as class, own.oid, {types} as types, own.name,
                 own.\"create\", own.\"drop\", {clauses} as clauses, {options} as options,
                 {needs} as needs
             from (\n{sql}\n) own
             where own.oid >= 16384 and not exists (
                 select from pg_depend d
                 where d.classid = '{catalog}'::regclass and d.objid = own.oid and d.deptype in ({brought})
             )\n"
        );
    }
    all
}
