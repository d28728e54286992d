//! What an index or key of a partitioned table makes its part: an index or key of the same shape that a partition has
//! already, in place of one more (PostgreSQL manual, CREATE INDEX and ALTER TABLE, ATTACH PARTITION).

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{Context, Kind as _, parents};
use crate::model::{
    Constraint, ConstraintKind, Index, IndexKey, IndexTarget, Name, ObjectId, QualifiedName, Schema,
    SortOrder, Table,
};

/// An index, or the one that holds up a key.
pub(crate) struct Shape<'a> {
    id: ObjectId,
    index: Cow<'a, Index>,
    /// Of a key: is it the primary one?
    key: Option<bool>,
}

/// The shape of an index.
pub(crate) fn of_index(index: &Index) -> Shape<'_> {
    Shape { id: index.id(), index: Cow::Borrowed(index), key: None }
}

/// Is a table a partition before or afterwards? Only then there is anything to be a part of.
pub(crate) fn concerns(table: &QualifiedName, context: &Context<'_>) -> bool {
    [context.schema, context.other].into_iter().any(|schema| is_partition(schema, table))
}

/// Is a table a partition?
pub(crate) fn is_partition(schema: &Schema, table: &QualifiedName) -> bool {
    schema.tables.get(table).is_some_and(|table| table.partition_of.is_some())
}

/// The shape of a constraint, if that is a key.
pub(crate) fn of_constraint(constraint: &Constraint) -> Option<Shape<'_>> {
    let (columns, include, nulls_not_distinct) = match &constraint.kind {
        ConstraintKind::PrimaryKey { columns, include } => (columns, include, false),
        ConstraintKind::Unique { columns, include, nulls_not_distinct } => {
            (columns, include, *nulls_not_distinct)
        }
        _ => return None,
    };
    let key = |column: &Name| IndexKey {
        target: IndexTarget::Column(column.clone()),
        collation: None,
        operator_class: None,
        order: SortOrder::Asc,
        nulls: None,
        statistics: None,
    };
    let index = Index {
        table: constraint.table.clone(),
        name: constraint.name.clone(),
        unique: true,
        nulls_not_distinct,
        method: if constraint.temporal { "gist" } else { "btree" }.into(),
        keys: columns.iter().map(key).collect(),
        include: include.clone(),
        predicate: None,
        storage: constraint.storage.clone(),
        inherited: constraint.inherited,
        only: constraint.only,
        attached: BTreeSet::new(),
        invalid: false,
        comment: None,
    };
    Some(Shape { id: constraint.id(), index: Cow::Owned(index), key: Some(constraint.is_primary_key()) })
}

/// The indexes and keys of a table.
fn of_table<'s>(schema: &'s Schema, table: &'s QualifiedName) -> impl Iterator<Item = Shape<'s>> {
    let keys = schema.constraints_of(table).filter_map(of_constraint);
    schema.indexes_of(table).map(of_index).chain(keys)
}

/// A key without what is no part of its shape.
pub(super) fn bare(key: &IndexKey) -> IndexKey {
    IndexKey { statistics: None, ..key.clone() }
}

impl Shape<'_> {
    /// Is it over the same, in the same way?
    pub fn is_like(&self, other: &Shape<'_>) -> bool {
        let (one, other) = (&*self.index, &*other.index);
        one.unique == other.unique
            && one.nulls_not_distinct == other.nulls_not_distinct
            && one.method == other.method
            && one.keys.iter().map(bare).eq(other.keys.iter().map(bare))
            && one.include == other.include
            && one.predicate == other.predicate
    }

    /// Would one of a partition's be its part? That of a key has to be a key too.
    fn takes(&self, part: &Shape<'_>) -> bool {
        if self.index.only {
            return self.index.attached.contains(&part.index.qualified());
        }
        self.is_like(part) && (self.key.is_none() || self.key == part.key)
    }

    /// The index or key of a partitioned table that this one of a partition is a part of, or will be.
    pub fn adopter(&self, schema: &Schema) -> Option<ObjectId> {
        let table = &self.index.table;
        if self.index.inherited {
            return None;
        }
        let mut adopters = parents::ancestors(schema, table).flat_map(|ancestor| of_table(schema, ancestor));
        let adopter = adopters.find(|adopter| !adopter.index.inherited && adopter.takes(self))?;
        let another = of_table(schema, table).any(|other| other.index.inherited && adopter.takes(&other));
        (!another).then_some(adopter.id)
    }

    /// Does it come with its partition, since that gets it from an index of the partitioned table that stays, valid or not?
    pub fn comes_with_its_table(&self, context: &Context<'_>) -> bool {
        let new = !context.other.tables.contains_key(&self.index.table);
        let of_another = || match self.adopter(context.schema)? {
            ObjectId::Index(table, name) => {
                let of =
                    |schema: &'_ Schema| schema.indexes.get(&(table.clone(), name.clone())).map(|of| of.only);
                Some(of(context.schema)? && of(context.other)?)
            }
            _ => None,
        };
        new && of_another().unwrap_or(false)
    }

    /// The keys of partitions that are its parts.
    pub fn has_keys(&self, schema: &Schema) -> bool {
        let of_partitioned =
            schema.tables.get(&self.index.table).is_some_and(|table| table.partition_by.is_some());
        of_partitioned
            && self.index.unique
            && schema
                .constraints
                .values()
                .filter_map(of_constraint)
                .any(|key| self.is_like(&key) && key.adopter(schema).as_ref() == Some(&self.id))
    }

    /// Is it that of a partitioned table, and another one of a partition that stays is its part afterwards? None can be
    /// taken from it.
    pub fn changes_a_part(&self, context: &Context<'_>) -> bool {
        let table = &self.index.table;
        if self.index.inherited || !parents::is_partitioned(table, context.schema) {
            return false;
        }
        parents::descendants(context.other, table).iter().any(|part| {
            let ObjectId::Table(part) = part else { return false };
            let stays = parents::ancestors(context.schema, part).any(|whole| whole == table);
            let own = |schema: &'_ Schema| -> Vec<ObjectId> {
                let shapes = of_table(schema, part);
                shapes.filter(|of| of.adopter(schema).as_ref() == Some(&self.id)).map(|of| of.id).collect()
            };
            let (before, after) = (own(context.other), own(context.schema));
            // Of the table alone it takes what is given to it.
            let grows = self.index.only && before.iter().all(|id| after.contains(id));
            stays && before != after && !grows
        })
    }

    /// Has it to be made anew although it stays? What it is a part of goes; or it would become a part, and is to be beside
    /// one.
    pub fn moves(&self, context: &Context<'_>) -> bool {
        let table = &self.index.table;
        // A declaration may go round in a circle.
        let is_its_own = parents::ancestors(context.other, table).any(|whole| whole == table);
        if self.index.inherited || is_its_own || !concerns(table, context) {
            return false;
        }
        if !parents::keeps_its_parents(table, context) {
            return of_table(context.schema, table).any(|other| other.index.inherited && other.is_like(self));
        }
        let Some(adopter) = self.adopter(context.other) else { return false };
        let (ObjectId::Index(of, _) | ObjectId::Constraint(of, _)) = &adopter else { return false };
        // Storage parameters of an index of a partitioned table do not change in place.
        let before = of_table(context.other, of).find(|other| other.id == adopter);
        let stays = |after: &Shape<'_>| {
            before.as_ref().is_some_and(|of| {
                let keeps = || of.index.attached.is_subset(&after.index.attached);
                of.index.storage == after.index.storage && of.index.only == after.index.only && keeps()
            })
        };
        !of_table(context.schema, of).any(|other| other.id == adopter && other.takes(self) && stays(&other))
            || before.as_ref().is_some_and(|adopter| adopter.moves(context))
    }
}

/// The partitioned tables at the top whose indexes, keys and foreign keys have names or comments of their own in partitions. When
/// a column takes another type PostgreSQL makes those anew as it would itself (`ATPostAlterTypeCleanup` in its sources).
pub(super) fn with_named_parts(schema: &Schema) -> BTreeSet<QualifiedName> {
    let of_tree = |table: &&Table| table.partition_of.is_some() || table.partition_by.is_some();
    let says = schema.tables.values().filter(of_tree).filter(|table| {
        let name = &table.name;
        let is_part = |shape: &Shape<'_>| shape.adopter(schema).is_some();
        let comes_otherwise = |key: &Constraint| {
            let like =
                |parent: &QualifiedName| schema.constraints.contains_key(&(parent.clone(), key.name.clone()));
            let is_foreign_key = matches!(key.kind, ConstraintKind::ForeignKey { .. });
            is_foreign_key && key.inherited && !table.parents().any(like)
        };
        schema.indexes_of(name).any(|of| of.comment.is_some() || is_part(&of_index(of)))
            || schema.constraints_of(name).any(|of| {
                let is_check = matches!(of.kind, ConstraintKind::Check { .. });
                !is_check
                    && (of.comment.is_some()
                        || comes_otherwise(of)
                        || of_constraint(of).is_some_and(|key| is_part(&key)))
            })
    });
    says.map(|table| parents::ancestors(schema, &table.name).last().unwrap_or(&table.name).clone()).collect()
}

/// Does an edge of the catalog say that what a partition has is a part of what its parent has? It was there first.
#[cfg(feature = "database")]
pub(crate) fn is_adoption(schema: &Schema, part: &ObjectId, of: &ObjectId) -> bool {
    let shape = |id: &ObjectId| match id {
        ObjectId::Index(table, name) => schema.indexes.get(&(table.clone(), name.clone())).map(of_index),
        ObjectId::Constraint(table, name) => {
            schema.constraints.get(&(table.clone(), name.clone())).and_then(of_constraint)
        }
        _ => None,
    };
    let (Some(part), Some(of)) = (shape(part), shape(of)) else { return false };
    !part.index.inherited
        && parents::ancestors(schema, &part.index.table).any(|ancestor| *ancestor == of.index.table)
}
