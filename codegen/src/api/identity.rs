//! Which column identifies a row of which table: the key of one column, and whatever refers to it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Builtin, ConstraintKind, Name, QualifiedName, Schema};

/// A column of a table.
pub type Place<'a> = (&'a QualifiedName, &'a Name);

/// The keys of one column, and the references between columns.
pub struct Identities<'a> {
    schema: &'a Schema,
    keys: BTreeSet<Place<'a>>,
    references: BTreeMap<Place<'a>, Vec<Place<'a>>>,
}

impl<'a> Identities<'a> {
    /// Reads the primary and foreign keys.
    #[must_use]
    pub fn new(schema: &'a Schema) -> Self {
        let mut keys = BTreeSet::new();
        let mut references: BTreeMap<Place, Vec<Place>> = BTreeMap::new();
        for constraint in schema.constraints.values() {
            match &constraint.kind {
                ConstraintKind::PrimaryKey { columns, .. } => {
                    if let [column] = columns.as_slice() {
                        keys.insert((&constraint.table, column));
                    }
                }
                ConstraintKind::ForeignKey { columns, references: table, referenced, .. } => {
                    for (column, of) in columns.iter().zip(referenced) {
                        references.entry((&constraint.table, column)).or_default().push((table, of));
                    }
                }
                _ => {}
            }
        }
        Self { schema, keys, references }
    }

    /// The key that a column is, or that it refers to by however many references, if its type is one of identifiers.
    #[must_use]
    pub fn key(&self, table: &'a QualifiedName, column: &'a Name) -> Option<Place<'a>> {
        let identifies = |place: &Place| self.identifies(*place);
        let place = Some((table, column)).filter(identifies)?;
        self.end(place, &mut BTreeSet::new()).filter(identifies)
    }

    /// Could a column's values be identifiers? A closed set has a type of its own.
    fn identifies(&self, (table, column): Place) -> bool {
        let column = self.schema.tables.get(table).and_then(|table| table.column(column));
        column.is_some_and(|column| {
            column.values.is_none() && column.ty.as_builtin().is_some_and(is_identifier)
        })
    }

    /// The last key on the way of a place's references. One that leads back ends where the ring is entered; one that
    /// leads to no key, as to a table of somebody else, is not taken.
    fn end(&self, place: Place<'a>, seen: &mut BTreeSet<Place<'a>>) -> Option<Place<'a>> {
        let further = if seen.insert(place) { self.references.get(&place) } else { None };
        let mut ends = further.into_iter().flatten().filter_map(|next| self.end(*next, seen));
        let end = ends.next();
        end.or_else(|| self.keys.contains(&place).then_some(place))
    }
}

/// Is it a type that rows are identified by, and that compares and prints as itself?
fn is_identifier(ty: Builtin) -> bool {
    matches!(
        ty,
        Builtin::Uuid | Builtin::Text | Builtin::Varchar | Builtin::Int2 | Builtin::Int4 | Builtin::Int8
    )
}
