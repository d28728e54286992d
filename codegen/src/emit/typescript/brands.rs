//! Identifiers that are told apart: `ConversationId` is not a `UserId`, though both are strings.

use std::collections::{BTreeMap, BTreeSet};

use super::syntax::Type;
use crate::api::{Identities, Place};
use crate::model::{Builtin, Name, QualifiedName, Schema};

/// The exported types of identifiers, by the columns that hold them.
#[derive(Default)]
pub struct Brands {
    columns: BTreeMap<(QualifiedName, Name), String>,
    /// What each of them is without its brand.
    plain: BTreeMap<String, &'static str>,
}

impl Brands {
    /// Of the tables of these schemas: a key of one column has a type of its own, and so has whatever refers to it.
    pub fn new(schema: &Schema, listed: &[Name], taken: &BTreeSet<String>) -> Self {
        let identities = Identities::new(schema);
        let mut brands = Self::default();
        let mut named: BTreeMap<Place, String> = BTreeMap::new();
        let mut free = taken.clone();
        for table in schema.tables.values().filter(|table| listed.contains(&table.name.schema)) {
            for column in &table.columns {
                let Some(key) = identities.key(&table.name, &column.name) else { continue };
                let Some(owner) = schema.tables.get(key.0) else { continue };
                let Some(plain) = plain(column.ty.as_builtin()) else { continue };
                let name = named.entry(key).or_insert_with(|| {
                    let mut name =
                        format!("{}Id", owner.rust_name.clone().unwrap_or_else(|| camel(&owner.name.name)));
                    while !free.insert(name.clone()) {
                        name.push('_');
                    }
                    name
                });
                brands.plain.insert(name.clone(), plain);
                brands.columns.insert((table.name.clone(), column.name.clone()), name.clone());
            }
        }
        brands
    }

    /// The type of a column that identifies a row.
    pub fn column(&self, table: &QualifiedName, column: &Name) -> Option<Type> {
        self.columns.get(&(table.clone(), column.clone())).map(Type::word)
    }

    /// Their declarations, by name.
    pub fn declarations(&self) -> impl Iterator<Item = String> + '_ {
        self.plain
            .iter()
            .map(|(name, plain)| format!("export type {name} = {plain} & {{ readonly __brand: \"{name}\" }}"))
    }
}

fn plain(ty: Option<Builtin>) -> Option<&'static str> {
    match ty? {
        Builtin::Uuid | Builtin::Text | Builtin::Varchar => Some("string"),
        Builtin::Int2 | Builtin::Int4 | Builtin::Int8 => Some("number"),
        _ => None,
    }
}

/// A table's name as that of a type.
fn camel(name: &Name) -> String {
    let words = name.as_str().split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let word = |word: &str| {
        let mut characters = word.chars();
        let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
        first + characters.as_str()
    };
    let name: String = words.map(word).collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}
