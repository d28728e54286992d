//! What PostgREST offers of a live database ([`Api`]).
//!
//! The official generator reads more than the model keeps: objects of extensions, the views' query trees, what the role
//! may see, names as they are printed under the role's search path. So this is read apart, by queries of its own.

use std::collections::{BTreeMap, BTreeSet};

use postgres::{Client, IsolationLevel, Transaction};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::CatalogError;
use super::address::Oid;
use super::origins::{Base, Origins, ViewTree};
use super::reader::rows;
use crate::api::{
    Api, Argument, Column, ForeignKey, Function, Mode, Parts, Relation, RelationKind, Shape, TypeUse,
    is_said_not_null, relationships,
};
use crate::model::{Name, QualifiedName, sql};

/// The schemas that the API of a new project searches besides those it offers.
const SEARCHED: [&str; 2] = ["public", "extensions"];

/// Reads what PostgREST offers of these schemas, as of one moment, as the role sees it that is connected.
///
/// # Errors
/// A query fails, or the catalog says what cannot be read.
pub fn read_api(client: &mut Client, namespaces: &[Name]) -> Result<Api, CatalogError> {
    let mut transaction = client
        .build_transaction()
        .isolation_level(IsolationLevel::RepeatableRead)
        .read_only(true)
        .start()
        .map_err(CatalogError::query("the snapshot"))?;
    let list: Vec<String> = namespaces.iter().map(|name| sql::literal(name.as_str())).collect();
    let mut reader =
        Reader { transaction: &mut transaction, schemas: format!("array[{}]::text[]", list.join(", ")) };
    let api = reader.api(namespaces)?;
    transaction.rollback().map_err(CatalogError::query("the snapshot"))?;
    Ok(api)
}

struct Reader<'r, 'c> {
    transaction: &'r mut Transaction<'c>,
    /// The schemas as an array.
    schemas: String,
}

#[derive(Deserialize)]
struct NamespaceRow {
    name: Name,
}

#[derive(Deserialize)]
struct RelationRow {
    oid: Oid,
    schema: Name,
    name: Name,
    kind: String,
    events: i32,
}

#[derive(Deserialize)]
struct ColumnRow {
    relation: Oid,
    number: i32,
    name: Name,
    #[serde(rename = "type")]
    ty: Name,
    type_schema: Name,
    nullable: bool,
    has_default: bool,
    always_generated: bool,
    updatable: bool,
    comment: Option<String>,
}

#[derive(Deserialize)]
struct TypeRow {
    oid: Oid,
    schema: Name,
    name: Name,
    row: Option<String>,
    labels: Option<Vec<String>>,
    attributes: Option<Vec<(Name, Oid)>>,
}

#[derive(Deserialize)]
struct FunctionRow {
    schema: Name,
    name: Name,
    modes: Option<Vec<String>>,
    names: Option<Vec<Name>>,
    types: Vec<Oid>,
    inputs: usize,
    defaults: usize,
    signature: String,
    result: String,
    returns: Oid,
    is_set: bool,
    rows: Option<f64>,
}

#[derive(Deserialize)]
struct ConstraintRow {
    name: Name,
    is_foreign: bool,
    is_inherited: bool,
    schema: Name,
    table: Name,
    referenced_schema: Option<Name>,
    referenced: Option<Name>,
    is_listed: bool,
    is_quoted: bool,
    columns: Vec<Name>,
    in_order: Vec<Name>,
    referenced_columns: Option<Vec<Name>>,
}

impl Reader<'_, '_> {
    fn rows<R: DeserializeOwned>(
        &mut self,
        reading: &'static str,
        query: &str,
    ) -> Result<Vec<R>, CatalogError> {
        rows(self.transaction, reading, "", &query.replace("{schemas}", &self.schemas))
    }

    fn api(&mut self, listed: &[Name]) -> Result<Api, CatalogError> {
        let found: Vec<NamespaceRow> = self.rows("schemas", include_str!("sql/api_namespace.sql"))?;
        let types = Types::new(self.rows("types", include_str!("sql/api_type.sql"))?);
        let bases: Vec<Base> = self.rows("views", include_str!("sql/api_base.sql"))?;
        let views: Vec<ViewTree> = self.rows("views", include_str!("sql/api_view.sql"))?;
        let origins = Origins::new(bases, views);
        let keys = foreign_keys(self.rows("constraints", include_str!("sql/api_constraint.sql"))?);
        let searched: BTreeSet<Name> =
            SEARCHED.into_iter().map(Name::new).chain(listed.iter().cloned()).collect();
        let shown = origins.shown(listed, &searched);
        let functions: Vec<FunctionRow> = self.rows("functions", include_str!("sql/api_function.sql"))?;
        Ok(Api {
            namespaces: found.into_iter().map(|row| row.name).collect(),
            relations: self.relations(&origins)?,
            functions: functions.into_iter().filter_map(|row| types.function(row)).collect(),
            types: types.shapes(),
            relationships: relationships(&keys, &shown),
        })
    }

    fn relations(&mut self, origins: &Origins) -> Result<Vec<Relation>, CatalogError> {
        let columns: Vec<ColumnRow> = self.rows("columns", include_str!("sql/api_column.sql"))?;
        let mut by_relation: BTreeMap<Oid, Vec<Column>> = BTreeMap::new();
        for row in columns {
            let proven = || {
                origins.is_view(row.relation)
                    && (origins.is_not_null(row.relation, row.number)
                        || is_said_not_null(row.comment.as_deref()))
            };
            let column = Column {
                ty: QualifiedName { schema: row.type_schema, name: row.ty },
                nullable: row.nullable && !proven(),
                name: row.name,
                has_default: row.has_default,
                always_generated: row.always_generated,
                updatable: row.updatable,
            };
            by_relation.entry(row.relation).or_default().push(column);
        }
        let relations: Vec<RelationRow> =
            self.rows("tables and views", include_str!("sql/api_relation.sql"))?;
        let relation = |row: RelationRow| Relation {
            name: QualifiedName { schema: row.schema, name: row.name },
            kind: match row.kind.as_str() {
                "v" => RelationKind::View { inserts: row.events & 8 != 0, updates: row.events & 4 != 0 },
                "m" => RelationKind::MaterializedView,
                "f" => RelationKind::ForeignTable,
                _ => RelationKind::Table,
            },
            columns: by_relation.remove(&row.oid).unwrap_or_default(),
        };
        Ok(relations.into_iter().map(relation).collect())
    }
}

fn foreign_keys(rows: Vec<ConstraintRow>) -> Vec<ForeignKey> {
    let mut unique: BTreeMap<(Name, Name), Vec<Vec<Name>>> = BTreeMap::new();
    for row in rows.iter().filter(|row| !row.is_foreign) {
        unique.entry((row.schema.clone(), row.table.clone())).or_default().push(row.in_order.clone());
    }
    let key = |row: ConstraintRow| {
        let name = (row.schema, row.table);
        // A key's columns are compared in the table's order, the foreign key's in its own.
        let is_one_to_one = unique.get(&name).is_some_and(|keys| keys.contains(&row.columns));
        Some(ForeignKey {
            name: row.name,
            table: QualifiedName { schema: name.0, name: name.1 },
            columns: row.columns,
            is_one_to_one,
            referenced: QualifiedName { schema: row.referenced_schema?, name: row.referenced? },
            referenced_columns: row.referenced_columns?,
            is_inherited: row.is_inherited,
            is_listed: row.is_listed,
            is_quoted: row.is_quoted,
        })
    };
    rows.into_iter().filter(|row| row.is_foreign).filter_map(key).collect()
}

/// The types of the database by their numbers.
struct Types(BTreeMap<Oid, TypeRow>);

impl Types {
    fn new(rows: Vec<TypeRow>) -> Self {
        Self(rows.into_iter().map(|row| (row.oid, row)).collect())
    }

    fn name(&self, oid: Oid) -> Option<QualifiedName> {
        let row = self.0.get(&oid)?;
        Some(QualifiedName { schema: row.schema.clone(), name: row.name.clone() })
    }

    fn used(&self, oid: Oid) -> Option<TypeUse> {
        let row = self.0.get(&oid)?.row.clone();
        Some(TypeUse { name: self.name(oid)?, number: oid.number(), row })
    }

    fn shapes(&self) -> Vec<Shape> {
        let attribute = |(name, oid): &(Name, Oid)| Some((name.clone(), self.name(*oid)?));
        let shape = |row: &TypeRow| {
            let parts = match (&row.labels, &row.attributes) {
                (Some(labels), _) => Parts::Labels(labels.clone()),
                (None, Some(attributes)) => {
                    Parts::Attributes(attributes.iter().filter_map(attribute).collect())
                }
                (None, None) => return None,
            };
            Some(Shape { name: self.name(row.oid)?, parts })
        };
        self.0.values().filter_map(shape).collect()
    }

    /// A function whose types are all there.
    fn function(&self, row: FunctionRow) -> Option<Function> {
        let argument = |(at, oid): (usize, &Oid)| {
            let mode = row.modes.as_ref().and_then(|modes| modes.get(at)).map_or("i", String::as_str);
            Some(Argument {
                name: row.names.as_ref().and_then(|names| names.get(at)).cloned().unwrap_or_default(),
                mode: match mode {
                    "o" => Mode::Output,
                    "t" => Mode::Table,
                    _ => Mode::Input,
                },
                ty: self.used(*oid)?,
                // The official generator counts all arguments where only those that are given can have defaults.
                has_default: at < row.inputs && at + row.defaults >= row.inputs,
            })
        };
        Some(Function {
            arguments: row.types.iter().enumerate().map(argument).collect::<Option<_>>()?,
            name: QualifiedName { schema: row.schema, name: row.name },
            signature: row.signature,
            result: row.result,
            returns: self.used(row.returns)?,
            is_set: row.is_set,
            rows: row.rows,
        })
    }
}
