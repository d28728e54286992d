//! Queries that look for objects in the catalog: each names what is missing, so that no row means all is there.

use std::collections::BTreeMap;

use crate::model::{BaseType, ObjectId, QualifiedName, Schema, Type, sql};

/// How the catalog is asked for the objects of one sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Lookup {
    Schema,
    Extension,
    Type,
    Relation,
    Statistics,
    Routine,
    /// A routine with an argument of a type that may be missing as well.
    RoutineOfTypes,
    Constraint,
    Trigger,
    Policy,
    RowSecurity,
    Column,
}

impl Lookup {
    fn of(object: &ObjectId) -> Option<Self> {
        Some(match object {
            ObjectId::Schema(_) => Self::Schema,
            ObjectId::Extension(_) => Self::Extension,
            ObjectId::Enum(_) | ObjectId::Domain(_) | ObjectId::Composite(_) => Self::Type,
            ObjectId::Table(_)
            | ObjectId::Sequence(_)
            | ObjectId::Index(..)
            | ObjectId::View(_)
            | ObjectId::MaterializedView(_) => Self::Relation,
            ObjectId::Statistics(..) => Self::Statistics,
            ObjectId::Function(id) if id.arguments.iter().all(is_builtin) => Self::Routine,
            ObjectId::Function(_) => Self::RoutineOfTypes,
            ObjectId::Constraint(..) => Self::Constraint,
            ObjectId::Trigger(..) => Self::Trigger,
            ObjectId::Policy(..) => Self::Policy,
            ObjectId::Column(..) => Self::Column,
            ObjectId::Default(..)
            | ObjectId::Definition(..)
            | ObjectId::Privileges(_)
            | ObjectId::Owner(_) => return None,
        })
    }

    /// A condition on `missing` that holds where the object is not there (PostgreSQL manual, 9.26.4 System Catalog
    /// Information Functions; 53 System Catalogs).
    fn missing(self) -> &'static str {
        match self {
            Self::Schema => "to_regnamespace(name) is null",
            Self::Extension => "not exists (select from pg_extension where extname = name)",
            Self::Type => "to_regtype(name) is null",
            Self::Relation => "to_regclass(name) is null",
            Self::Statistics => {
                "not exists (\n    select from pg_statistic_ext\n    where stxnamespace = to_regnamespace(quote_ident(schema)) \
                 and stxname = name\n)"
            }
            Self::Routine => "to_regprocedure(name) is null",
            // `to_regprocedure` is no help: before PostgreSQL 16 it fails where a type of an argument is missing.
            Self::RoutineOfTypes => {
                "not exists (\n    select from pg_proc\n    where pronamespace = to_regnamespace(quote_ident(schema)) and \
                 proname = name\n        and proargtypes::text = array_to_string(array(\n        select \
                 to_regtype(ty)::oid from unnest(types) with ordinality as given (ty, place) order by place\n    ), \
                 ' ')\n)"
            }
            Self::Constraint => {
                "not exists (select from pg_constraint where conrelid = to_regclass(relation) and conname = name)"
            }
            Self::Trigger => {
                "not exists (select from pg_trigger where tgrelid = to_regclass(relation) and tgname = name)"
            }
            Self::Policy => {
                "not exists (select from pg_policy where polrelid = to_regclass(relation) and polname = name)"
            }
            Self::RowSecurity => {
                "not exists (select from pg_class where oid = to_regclass(name) and relrowsecurity)"
            }
            Self::Column => {
                "not exists (\n    select from pg_attribute\n    where attrelid = to_regclass(relation) and attname = name \
                 and not attisdropped\n)"
            }
        }
    }

    /// The columns that an object is given in, and how it is shown.
    fn columns(self) -> (&'static str, &'static str) {
        match self {
            Self::Constraint | Self::Trigger | Self::Policy | Self::Column => {
                ("kind, relation, name", "format('%I on %s', name, relation)")
            }
            Self::Statistics => ("kind, schema, name", "format('%I.%I', schema, name)"),
            Self::RoutineOfTypes => (
                "kind, schema, name, types",
                "format('%I.%I(%s)', schema, name, array_to_string(types, ', '))",
            ),
            _ => ("kind, name", "name"),
        }
    }
}

/// The query that lists which of these objects are missing; none for no objects.
pub fn missing<'a>(schema: &Schema, objects: impl IntoIterator<Item = &'a ObjectId>) -> Option<String> {
    let mut wanted: BTreeMap<Lookup, Vec<String>> = BTreeMap::new();
    for object in objects {
        if let Some(lookup) = Lookup::of(object) {
            wanted.entry(lookup).or_default().push(want(object));
        }
        if let ObjectId::Table(name) = object
            && schema.tables.get(name).is_some_and(|table| table.row_security)
        {
            let security = row("row-level security", &[&name.to_string()]);
            wanted.entry(Lookup::RowSecurity).or_default().push(security);
        }
    }
    query(&wanted)
}

/// The same for what exists already: tables with the columns that are used of them.
pub fn missing_externals(schema: &Schema, objects: &[ObjectId]) -> Option<String> {
    let mut wanted: BTreeMap<Lookup, Vec<String>> = BTreeMap::new();
    for object in objects {
        let Some(lookup) = Lookup::of(object) else {
            continue;
        };
        wanted.entry(lookup).or_default().push(want(object));
        let table = match object {
            ObjectId::Table(name) => schema.tables.get(name),
            _ => None,
        };
        for column in table.iter().flat_map(|table| &table.columns) {
            let relation = object.name();
            let column = row("column", &[&relation, column.name.as_str()]);
            wanted.entry(Lookup::Column).or_default().push(column);
        }
    }
    query(&wanted)
}

fn query(wanted: &BTreeMap<Lookup, Vec<String>>) -> Option<String> {
    let total: usize = wanted.values().map(Vec::len).sum();
    let parts: Vec<String> = wanted.iter().map(|(lookup, wanted)| part(*lookup, wanted)).collect();
    (!parts.is_empty()).then(|| format!("-- No row: {}.\n{};", found(total), parts.join("\nunion all\n")))
}

fn found(total: usize) -> String {
    if total == 1 { "it is there".to_owned() } else { format!("all {total} are there") }
}

fn is_builtin(ty: &Type) -> bool {
    matches!(ty.base, BaseType::Builtin(_))
}

/// An object in the columns of its lookup.
fn want(object: &ObjectId) -> String {
    let kind = object.kind();
    match object {
        ObjectId::Extension(name) => row(kind, &[name.as_str()]),
        ObjectId::Constraint(table, name)
        | ObjectId::Trigger(table, name)
        | ObjectId::Policy(table, name)
        | ObjectId::Column(table, name) => row(kind, &[&table.to_string(), name.as_str()]),
        ObjectId::Index(table, name) => {
            row(kind, &[&QualifiedName::new(table.schema.clone(), name.clone()).to_string()])
        }
        ObjectId::Statistics(table, name) => row(kind, &[table.schema.as_str(), name.as_str()]),
        ObjectId::Function(id) if !id.arguments.iter().all(is_builtin) => {
            let types = id.arguments.iter().map(|ty| sql::literal(&ty.to_string()));
            let types = format!("array[{}]::text[]", sql::list(types));
            let name = [kind, id.name.schema.as_str(), id.name.name.as_str()].map(sql::literal);
            format!("    ({}, {types})", sql::list(name))
        }
        other => row(kind, &[&other.name()]),
    }
}

fn row(kind: &str, cells: &[&str]) -> String {
    format!("    ({})", sql::list([kind].iter().chain(cells).map(|cell| sql::literal(cell))))
}

/// One branch of the union.
fn part(lookup: Lookup, wanted: &[String]) -> String {
    let (columns, shown) = lookup.columns();
    format!(
        "select kind, {shown} as missing\nfrom (values\n{}\n) as wanted ({columns})\nwhere {}",
        wanted.join(",\n"),
        lookup.missing()
    )
}

/// The query that lists which roles of the API are missing.
pub fn missing_roles(schema: &Schema) -> String {
    let roles = schema.actors.roles().map(|role| format!("({})", sql::literal(role.as_str())));
    format!(
        "-- No row: every role is there.\nselect name as missing_role\nfrom (values {}) as wanted (name)\nwhere not \
         exists (select from pg_roles where rolname = name);",
        sql::list(roles)
    )
}
