//! Columns that a table shares with its parents, or with its children (PostgreSQL manual, 5.10 Inheritance).

use std::collections::BTreeSet;

use super::clause::{self, default_storage};
use super::{Alteration, Context, TableColumn, layout, parents};
use crate::model::{Column, ObjectId, Pair, QualifiedName, Schema, Table};

impl TableColumn<'_> {
    /// Those of the parents by its name.
    pub(crate) fn of_parents(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let parents = self.table.parents().filter_map(|parent| schema.tables.get(parent));
        let parents = parents.filter(|parent| parent.column(&self.column.name).is_some());
        parents.map(|parent| ObjectId::Column(parent.name.clone(), self.column.name.clone())).collect()
    }

    /// Those that the children of its table have of their own in both states, as the second has them.
    pub(crate) fn own_below(&self, states: Pair<&Schema>) -> Vec<ObjectId> {
        let children = parents::own_below(states, states.next, &self.table.name, &self.column.name);
        let children = children.into_iter();
        children.map(|child| ObjectId::Column(child.name.clone(), self.column.name.clone())).collect()
    }

    /// The tables below its own that have another column of its name, of a type that it is not of: it comes when they have gone.
    pub(crate) fn others_below(&self, previous: &Schema) -> Vec<ObjectId> {
        let below = parents::below(previous, &self.table.name).into_iter();
        let below = below.filter_map(|name| previous.tables.get(name));
        let other = below.filter(|of| of.column(&self.column.name).is_some_and(|it| it.ty != self.column.ty));
        other.map(|table| ObjectId::Table(table.name.clone())).collect()
    }

    /// What it has otherwise than that of the parent, with which it has come.
    pub(super) fn differ_from_parent(&self, context: &Context<'_>) -> Vec<String> {
        let (table, name) = (&self.table.name, &self.column.name);
        let folds = context.folds(&ObjectId::Default(table.clone(), name.clone()));
        let own = Column { default: self.column.default.clone().filter(|_| folds), ..self.column.clone() };
        let mut statements = clause::overrides_of(self.table, &own, context);
        let not_null = format!("alter table {table} alter column {name} set not null");
        if own.default.is_some() && self.in_use(context) && statements.contains(&not_null) {
            statements.retain(|statement| *statement != not_null);
            statements.push(format!("update {table} set {name} = default where {name} is null"));
            statements.push(not_null);
        }
        statements
    }

    /// Does the table have a parent afterwards that loses the same column? It is attached by then, and loses it too.
    pub(super) fn falls_with_parent(&self, context: &Context<'_>) -> bool {
        let has = |schema: &Schema, table: &QualifiedName| {
            schema.tables.get(table).is_some_and(|table| table.column(&self.column.name).is_some())
        };
        let next = context.other.tables.get(&self.table.name);
        let mut parents = next.into_iter().flat_map(Table::parents);
        // What it has of its own too stays when the parent's goes, and a partition with other bounds is detached meanwhile.
        self.column.inherited
            && next.is_none_or(|next| next.partition_of == self.table.partition_of)
            && parents.any(|parent| {
                // One that it only gets now has lost it before.
                let old = self.table.parents().any(|old| old == parent);
                old && has(context.schema, parent) && !has(context.other, parent)
            })
    }

    /// What it has otherwise than its parent's, where it had not before.
    pub(super) fn override_parent(
        &self,
        previous: &Self,
        context: &Context<'_>,
        alter: &str,
        alteration: &mut Alteration,
    ) {
        let of_parent = |of: &Self, schema: &Schema| {
            let mut parents = of.table.parents().filter_map(|parent| schema.tables.get(parent));
            parents.find_map(|parent| parent.column(&of.column.name).cloned())
        };
        let (Some(old), Some(new)) = (of_parent(previous, context.other), of_parent(self, context.schema))
        else {
            return;
        };
        let (before, after) = (previous.column, self.column);
        // A parent that changes passes the change on.
        let stays = before.not_null && after.not_null;
        if stays && old.not_null && !new.not_null {
            alteration.push(format!("{alter} set not null"));
        }
        let not_null = if stays || old.not_null == new.not_null { before.not_null } else { new.not_null };
        let passed_on = Column { not_null, ..before.clone() };
        let passed_on = TableColumn { table: previous.table, column: &passed_on, index: previous.index };
        self.demand(&passed_on, context, alter, alteration);
        let retyped = old.ty != new.ty || old.collation != new.collation;
        let storage = if retyped || old.storage != new.storage { &new.storage } else { &before.storage };
        if *storage != after.storage {
            let storage = after.storage.as_deref().unwrap_or_else(|| default_storage(&after.ty));
            alteration.push(format!("{alter} set storage {storage}"));
        }
        // What follows is not passed on.
        if after.compression != before.compression.clone().filter(|_| !retyped) {
            alteration.push(self.set_compression(alter));
        }
        if before.statistics != after.statistics {
            alteration.push(format!("{alter} set statistics {}", after.statistics.unwrap_or(-1)));
        }
        alteration.statements.extend(layout::storage_changes(alter, &before.options, &after.options));
    }
}
