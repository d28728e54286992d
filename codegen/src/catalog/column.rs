//! Columns of tables, views and composite types.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::text::{TypeText, parameters, stable, unwrapped};
use super::{CatalogError, Reader};
use crate::model::{
    Column, CompositeField, Generated, Identity, Name, ObjectId, QualifiedName, SequenceOptions, ViewColumn,
};

#[derive(Deserialize)]
pub(super) struct Row {
    relation: Oid,
    number: i32,
    pub name: Name,
    #[serde(rename = "type")]
    ty: TypeText,
    not_null: bool,
    generated: Option<String>,
    identity: Option<String>,
    default: Option<String>,
    default_oid: Option<Oid>,
    collation: Option<QualifiedName>,
    storage: Option<String>,
    compression: Option<String>,
    statistics: Option<i32>,
    options: Vec<String>,
    local: bool,
    inherited: bool,
}

/// The columns of every relation, in order.
pub(super) fn by_relation(reader: &mut Reader<'_, '_>) -> Result<BTreeMap<Oid, Vec<Row>>, CatalogError> {
    let mut columns: BTreeMap<Oid, Vec<Row>> = BTreeMap::new();
    for row in reader.rows::<Row>("columns", include_str!("sql/column.sql"))? {
        reader.column_names.insert(Address::column(row.relation, row.number), row.name.clone());
        columns.entry(row.relation).or_default().push(row);
    }
    Ok(columns)
}

impl Row {
    /// The column of a table.
    pub fn column(self, reader: &mut Reader<'_, '_>, table: &QualifiedName) -> Column {
        if let Some(oid) = self.default_oid {
            let (table, name) = (table.clone(), self.name.clone());
            let id = match &self.generated {
                Some(_) => ObjectId::Column(table, name),
                None => ObjectId::Default(table, name),
            };
            reader.objects.insert(Address::of(Class::DEFAULT, oid), id);
        }
        let id = ObjectId::Column(table.clone(), self.name.clone());
        reader.objects.insert(Address::column(self.relation, self.number), id);
        let expression = self.default.as_deref();
        let generated = self
            .generated
            .as_deref()
            .zip(expression)
            .map(|(kept, expression)| Generated { expression: unwrapped(expression), stored: kept == "s" });
        Column {
            comment: self.comment(reader),
            default: expression.filter(|_| generated.is_none()).map(stable),
            name: self.name,
            ty: self.ty.0,
            not_null: self.not_null,
            generated,
            // The options are its sequence's, which is read later.
            identity: self.identity.map(|when| Identity {
                always: when == "a",
                sequence: None,
                options: SequenceOptions::default(),
            }),
            collation: self.collation,
            statistics: self.statistics,
            options: parameters(self.options),
            inherited: self.inherited && !self.local,
            storage: self.storage.as_deref().map(|storage| word(storage, STORAGE)),
            compression: self.compression.as_deref().map(|method| word(method, COMPRESSION)),
            values: None,
            json: None,
            filled_by: None,
        }
    }

    /// The column of a view: PostgreSQL knows of none whether it can be null.
    pub fn view_column(self, reader: &mut Reader<'_, '_>) -> ViewColumn {
        let comment = self.comment(reader);
        ViewColumn { name: self.name, ty: self.ty.0, not_null: false, comment, values: None, json: None }
    }

    /// The field of a composite type.
    pub fn field(self, reader: &mut Reader<'_, '_>) -> CompositeField {
        let comment = self.comment(reader);
        let Self { name, ty, collation, .. } = self;
        CompositeField { name, ty: ty.0, nullable: true, collation, comment, values: None, json: None }
    }

    fn comment(&self, reader: &mut Reader<'_, '_>) -> Option<String> {
        reader.comment(Address::column(self.relation, self.number))
    }
}

/// `attstorage` (PostgreSQL manual, 53.7 `pg_attribute`).
const STORAGE: &[(&str, &str)] = &[("p", "plain"), ("e", "external"), ("m", "main"), ("x", "extended")];

/// `attcompression`.
const COMPRESSION: &[(&str, &str)] = &[("p", "pglz"), ("l", "lz4")];

/// The key word for a letter of the catalog; a letter of a later version is given as it is.
fn word(letter: &str, words: &[(&str, &str)]) -> String {
    let found = words.iter().find(|(known, _)| *known == letter);
    found.map_or(letter, |(_, word)| word).to_owned()
}
