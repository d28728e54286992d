//! What tells the rows of a table apart: primary keys, unique and exclusion constraints, and unique indexes.

use std::collections::BTreeSet;

use crate::kind::{Text, references};
use crate::model::{ConstraintKind, IndexTarget, Name, ObjectId, QualifiedName, Schema};

/// Columns that no two rows have the same values in.
pub(super) struct Key {
    pub columns: BTreeSet<Name>,
    /// Of all rows, and by their values themselves?
    is_plain: bool,
}

impl Key {
    /// Do such columns tell rows apart by themselves?
    pub fn is_within(&self, columns: &BTreeSet<&Name>) -> bool {
        self.is_plain && self.columns.iter().all(|name| columns.contains(name))
    }
}

/// Those of a table.
pub(super) fn keys(schema: &Schema, table: &QualifiedName) -> Vec<Key> {
    let keys = schema.constraints_of(table).filter_map(|constraint| match &constraint.kind {
        ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. } => {
            Some(Key { columns: columns.iter().cloned().collect(), is_plain: true })
        }
        ConstraintKind::Exclude { elements, .. } => {
            let texts = elements.iter().map(|element| Text::over(table, &element.target));
            Some(Key { columns: columns_in(schema, table, texts), is_plain: false })
        }
        _ => None,
    });
    let indexes = schema.indexes_of(table).filter(|index| index.unique).map(|index| {
        let (mut columns, mut is_plain) = (BTreeSet::new(), index.predicate.is_none());
        for key in &index.keys {
            match &key.target {
                IndexTarget::Column(column) => _ = columns.insert(column.clone()),
                IndexTarget::Expression(sql) => {
                    is_plain = false;
                    columns.extend(columns_in(schema, table, [Text::over(table, sql)]));
                }
            }
        }
        Key { columns, is_plain }
    });
    keys.chain(indexes).collect()
}

/// The columns of the table that texts name.
fn columns_in<'t>(
    schema: &Schema,
    table: &QualifiedName,
    texts: impl IntoIterator<Item = Text<'t>>,
) -> BTreeSet<Name> {
    let named = references::in_texts(schema, texts).into_iter();
    let columns = named.filter_map(|id| match id {
        ObjectId::Column(of, name) if of == *table => Some(name),
        _ => None,
    });
    columns.collect()
}

/// Is a column part of one?
pub(in crate::kind) fn is_of_a_key(schema: &Schema, table: &QualifiedName, column: &Name) -> bool {
    keys(schema, table).iter().any(|key| key.columns.contains(column))
}

/// Is a column part of a key in which no two rows have nothing (PostgreSQL manual, CREATE TABLE, NULLS NOT DISTINCT)?
pub(super) fn tells_nulls_apart(schema: &Schema, table: &QualifiedName, column: &Name) -> bool {
    let mut constraints = schema.constraints_of(table);
    let mut indexes = schema.indexes_of(table).filter(|index| index.unique && index.nulls_not_distinct);
    constraints.any(|constraint| match &constraint.kind {
        ConstraintKind::Unique { columns, nulls_not_distinct: true, .. } => columns.contains(column),
        _ => false,
    }) || indexes.any(|index| {
        index.keys.iter().any(|key| matches!(&key.target, IndexTarget::Column(of) if of == column))
    })
}

/// Do such columns tell the rows of a table apart?
pub(in crate::kind) fn is_lone_key(schema: &Schema, table: &QualifiedName, columns: &[Name]) -> bool {
    let columns = columns.iter().collect();
    keys(schema, table).iter().any(|key| key.is_within(&columns))
}
