//! What other sessions have locked. The functions that print definitions lock what they print for reading, and so wait for
//! whoever has locked it against that: an index that is built without `concurrently`, a migration that does not end.

use std::collections::BTreeSet;

use postgres::{Client, SimpleQueryMessage};
use serde::Deserialize;

use super::address::{Class, Oid};
use super::{CatalogError, Options, limits};
use crate::model::{Name, ObjectId, QualifiedName};

#[derive(Deserialize)]
struct Row {
    class: Class,
    oid: Oid,
    kind: Option<String>,
    schema: Option<Name>,
    name: Option<Name>,
}

/// What is passed by.
#[derive(Default)]
pub(super) struct Locked {
    /// The relations, as far as they are the model's.
    pub relations: BTreeSet<ObjectId>,
    rows: Vec<Row>,
}

impl Locked {
    /// These as well.
    pub fn add(&mut self, other: Self) {
        self.relations.extend(other.relations);
        self.rows.extend(other.rows);
    }

    /// What stands before each query, so that it does not see them.
    pub fn before(&self) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let of = |class: Class| {
            let oids = self.rows.iter().filter(|row| row.class == class).map(|row| row.oid.to_string());
            // No object has the OID 0.
            oids.chain(["0".to_owned()]).collect::<Vec<_>>().join(", ")
        };
        let hidden = of(Class::RELATION);
        let mut catalogs: Vec<String> = PARTS
            .iter()
            .map(|(catalog, column)| seen(catalog, &format!("{column} not in ({hidden})")))
            .collect();
        let others = |class| format!("oid not in ({})", of(class));
        catalogs.push(seen("pg_proc", &others(Class::PROCEDURE)));
        catalogs
            .push(seen("pg_policy", &format!("polrelid not in ({hidden}) and {}", others(Class::POLICY))));
        format!("with {} ", catalogs.join(", "))
    }
}

/// Catalogs that say of each row which relation it is a part of, and the column that does.
const PARTS: &[(&str, &str)] = &[
    ("pg_class", "oid"),
    ("pg_attribute", "attrelid"),
    ("pg_attrdef", "adrelid"),
    ("pg_constraint", "conrelid"),
    ("pg_index", "indrelid"),
    ("pg_rewrite", "ev_class"),
    ("pg_statistic_ext", "stxrelid"),
    ("pg_trigger", "tgrelid"),
];

/// Asks what is locked now.
pub(super) fn find(client: &mut Client, options: &Options) -> Result<Locked, CatalogError> {
    let failed = || CatalogError::query("what is locked");
    let mut transaction = client.build_transaction().read_only(true).start().map_err(failed())?;
    transaction.batch_execute(&limits(options)).map_err(failed())?;
    let query =
        format!("select row_to_json(found)::text from (\n{}\n) found", include_str!("sql/locked.sql"));
    let messages = transaction.simple_query(&query).map_err(failed())?;
    let mut rows: Vec<Row> = Vec::new();
    for message in &messages {
        let SimpleQueryMessage::Row(row) = message else { continue };
        let text = row.get(0).unwrap_or_default();
        let row = serde_json::from_str(text);
        rows.push(row.map_err(|source| CatalogError::Row {
            reading: "what is locked",
            row: text.to_owned(),
            source,
        })?);
    }
    transaction.rollback().map_err(failed())?;
    Ok(Locked { relations: rows.iter().filter_map(relation).collect(), rows })
}

/// A catalog as the queries are to see it, under its own name.
fn seen(catalog: &str, condition: &str) -> String {
    format!("{catalog} as (select * from pg_catalog.{catalog} where {condition})")
}

fn relation(row: &Row) -> Option<ObjectId> {
    let name = QualifiedName::new(row.schema.clone()?, row.name.clone()?);
    match row.kind.as_deref()? {
        "r" | "p" => Some(ObjectId::Table(name)),
        "v" => Some(ObjectId::View(name)),
        "m" => Some(ObjectId::MaterializedView(name)),
        _ => None,
    }
}
