//! Queries that look for objects in the catalog: each names what is missing, so that no row means all is there.

use std::collections::BTreeMap;

use crate::model::{ObjectId, QualifiedName, Schema, sql};

/// How the catalog is asked for the objects of one sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Lookup {
    Schema,
    Extension,
    Type,
    Relation,
    Routine,
    Constraint,
    Trigger,
    Policy,
    RowSecurity,
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
            ObjectId::Function(_) => Self::Routine,
            ObjectId::Constraint(..) => Self::Constraint,
            ObjectId::Trigger(..) => Self::Trigger,
            ObjectId::Policy(..) => Self::Policy,
            ObjectId::Privileges(_) => return None,
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
            Self::Routine => "to_regprocedure(name) is null",
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
        }
    }

    /// Is the object known by its table and name?
    fn is_part(self) -> bool {
        matches!(self, Self::Constraint | Self::Trigger | Self::Policy)
    }
}

/// An object as the catalog functions take it.
struct Wanted {
    kind: &'static str,
    relation: Option<String>,
    name: String,
}

/// The query that lists which of these objects are missing; none for no objects.
pub fn missing<'a>(schema: &Schema, objects: impl IntoIterator<Item = &'a ObjectId>) -> Option<String> {
    let mut wanted: BTreeMap<Lookup, Vec<Wanted>> = BTreeMap::new();
    for object in objects {
        if let Some(lookup) = Lookup::of(object) {
            wanted.entry(lookup).or_default().push(want(object));
        }
        if let ObjectId::Table(name) = object
            && schema.tables.get(name).is_some_and(|table| table.row_security)
        {
            let security = Wanted {
                kind: "row-level security",
                relation: None,
                name: name.to_string(),
            };
            wanted.entry(Lookup::RowSecurity).or_default().push(security);
        }
    }
    let total: usize = wanted.values().map(Vec::len).sum();
    let parts: Vec<String> = wanted
        .iter()
        .map(|(lookup, wanted)| part(*lookup, wanted))
        .collect();
    (!parts.is_empty()).then(|| format!("-- No row: {}.\n{};", found(total), parts.join("\nunion all\n")))
}

fn found(total: usize) -> String {
    if total == 1 {
        "it is there".to_owned()
    } else {
        format!("all {total} are there")
    }
}

fn want(object: &ObjectId) -> Wanted {
    let (relation, name) = match object {
        ObjectId::Schema(name) => (None, name.to_string()),
        ObjectId::Extension(name) => (None, name.as_str().to_owned()),
        ObjectId::Constraint(table, name)
        | ObjectId::Trigger(table, name)
        | ObjectId::Policy(table, name) => (Some(table.to_string()), name.as_str().to_owned()),
        ObjectId::Index(table, name) => (
            None,
            QualifiedName::new(table.schema.clone(), name.clone()).to_string(),
        ),
        other => (None, other.name()),
    };
    Wanted {
        kind: object.kind(),
        relation,
        name,
    }
}

/// One branch of the union.
fn part(lookup: Lookup, wanted: &[Wanted]) -> String {
    let rows = wanted.iter().map(|object| {
        let cells = [
            Some(object.kind),
            object.relation.as_deref(),
            Some(object.name.as_str()),
        ];
        format!(
            "    ({})",
            sql::list(cells.into_iter().flatten().map(sql::literal))
        )
    });
    let rows = rows.collect::<Vec<_>>().join(",\n");
    let (columns, shown) = if lookup.is_part() {
        ("kind, relation, name", "kind, format('%I on %s', name, relation)")
    } else {
        ("kind, name", "kind, name")
    };
    format!(
        "select {shown} as missing\nfrom (values\n{rows}\n) as wanted ({columns})\nwhere {}",
        lookup.missing()
    )
}

/// The query that lists which roles of the API are missing.
pub fn missing_roles(schema: &Schema) -> String {
    let roles = schema
        .actors
        .roles()
        .map(|role| format!("({})", sql::literal(role.as_str())));
    format!(
        "-- No row: every role is there.\nselect name as missing_role\nfrom (values {}) as wanted (name)\nwhere not \
         exists (select from pg_roles where rolname = name);",
        sql::list(roles)
    )
}
