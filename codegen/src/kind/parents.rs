//! Parents of tables, whose partitions or children these are (PostgreSQL manual, 5.10 Inheritance and 5.11 Table
//! Partitioning): what is theirs alone, what they pass on, and how a table leaves one and gets another.

use std::collections::BTreeSet;

use super::{Alteration, Context, Danger, Kind, Object, TableColumn, adoption, partition_rows};
use crate::model::{
    Column, Constraint, ConstraintKind, DefinitionKind, Name, ObjectId, Pair, QualifiedName, Schema, Table,
};

/// What a table that stays does to leave parents and to get others.
pub(super) fn change(table: &Table, previous: &Table, context: &Context<'_>, alteration: &mut Alteration) {
    let name = &table.name;
    let partition = table.partition_of != previous.partition_of;
    let whole = |of: &Table| of.partition_of.clone().filter(|_| partition);
    let detach = whole(previous).map(|of| format!("alter table {} detach partition {name}", of.parent));
    if detach.is_some() && whole(table).is_some() {
        alteration.replaces.extend(referring_to_whole(name, context));
    }
    alteration.release.extend(detach);
    let gone = previous.inherits.iter().filter(|parent| !table.inherits.contains(parent));
    alteration.release.extend(gone.map(|parent| format!("alter table {name} no inherit {parent}")));
    if partition || !keeps_its_parents(name, context) {
        let left = left_behind(table, context);
        // What they refer to may go before anything else changes.
        alteration.release.extend(left.references);
        alteration.statements.extend(left.others);
    }
    suit(table, previous, context, alteration);
    alteration.statements.extend(checks_to_share(table, context));
    let new = table.inherits.iter().filter(|parent| !previous.inherits.contains(parent));
    alteration.statements.extend(new.map(|parent| format!("alter table {name} inherit {parent}")));
    if let Some(of) = whole(table) {
        alteration.push(partition_rows::attached(table, &of, context));
        alteration.hazards.extend(partition_rows::moves_rows(table, context));
    }
}

/// The foreign keys that refer to what a table is a partition of: none lets go of one that holds rows.
pub(crate) fn referring_to_whole(part: &QualifiedName, context: &Context<'_>) -> Vec<ObjectId> {
    let wholes: BTreeSet<_> = ancestors(context.other, part).collect();
    if wholes.is_empty() {
        return Vec::new();
    }
    let stays =
        |of: &&Constraint| context.other.constraints.contains_key(&(of.table.clone(), of.name.clone()));
    let refers = |of: &&Constraint| match &of.kind {
        ConstraintKind::ForeignKey { references, .. } => !of.inherited && wholes.contains(references),
        _ => false,
    };
    context.schema.constraints.values().filter(refers).filter(stays).map(Kind::id).collect()
}

/// The statements that drop what a table is not to keep of what was its parents'.
struct LeftBehind {
    /// Foreign keys.
    references: Vec<String>,
    /// Other constraints, and indexes.
    others: Vec<String>,
}

/// What was the parents' stays with a table that leaves them.
fn left_behind(table: &Table, context: &Context<'_>) -> LeftBehind {
    let (before, after, name) = (context.other, context.schema, &table.name);
    let key = |of: &Name| (name.clone(), of.clone());
    let goes = |of: &&Constraint| {
        let new = after.constraints.get(&key(&of.name));
        new.is_none_or(|new| (&new.kind, new.deferrable) != (&of.kind, of.deferrable))
    };
    let reversed = Context { schema: before, other: after, ..context.clone() };
    // What a parent that it keeps passes on goes with that one's.
    let kept = kept_parents(name, context);
    let is_of_kept = |of: &&Constraint| {
        kept.iter().any(|parent| before.constraints.contains_key(&((*parent).clone(), of.name.clone())))
    };
    let constraints = before.constraints_of(name).filter(|of| of.inherited || is_shared(of, &reversed));
    let constraints = constraints.filter(goes).filter(|of| !is_of_kept(of));
    let leaves = |column: &&Column| after.tables.get(name).is_none_or(|of| of.column(&column.name).is_none());
    let gone: Vec<_> =
        before.tables.get(name).into_iter().flat_map(|of| &of.columns).filter(leaves).collect();
    let is_reference = |of: &&Constraint| matches!(of.kind, ConstraintKind::ForeignKey { .. });
    let (references, constraints): (Vec<_>, Vec<_>) = constraints.partition(is_reference);
    let dropped = |of: &Constraint| {
        // It may have gone with one of its columns, or with the parent's.
        let goes_along = is_reference(&of) || gone.iter().any(|column| of.kind.names(&column.name));
        let there = if goes_along { "if exists " } else { "" };
        format!("alter table {name} drop constraint {there}{}", of.name)
    };
    let indexes = before.indexes_of(name).filter(|of| of.inherited);
    let indexes = indexes.filter(|of| {
        let new = after.indexes.get(&key(&of.name));
        new.is_none_or(|new| !adoption::of_index(new).is_like(&adoption::of_index(of)))
    });
    let indexes = indexes.map(|of| format!("drop index if exists {}.{}", name.schema, of.name));
    LeftBehind {
        references: references.into_iter().map(dropped).collect(),
        others: constraints.into_iter().map(dropped).chain(indexes).collect(),
    }
}

/// A table has the checks of a parent before it gets it (PostgreSQL manual, ALTER TABLE, INHERIT and ATTACH PARTITION).
fn checks_to_share(table: &Table, context: &Context<'_>) -> Vec<String> {
    let is_new = |of: &&Constraint| {
        let before = context.other.constraints.get(&(table.name.clone(), of.name.clone()));
        before.is_none_or(|before| before.kind != of.kind)
    };
    let checks = context.schema.constraints_of(&table.name).filter(is_new);
    let checks = checks.filter(|of| is_shared(of, context));
    checks.map(|of| format!("alter table {} add {}", table.name, of.clause())).collect()
}

/// The columns that a table shares with a new parent, which takes none but its like: those that are new, and type and NOT
/// NULL of the others (PostgreSQL manual, ALTER TABLE, INHERIT and ATTACH PARTITION).
fn suit(table: &Table, previous: &Table, context: &Context<'_>, alteration: &mut Alteration) {
    for (index, column) in table.columns.iter().enumerate() {
        if !is_adopted(table, &column.name, context) {
            continue;
        }
        let Some(before) = previous.column(&column.name).filter(|before| !comes_anew(before, column)) else {
            let of = TableColumn { table, column, index };
            let folded = of.default().map(Object::Default).into_iter().collect();
            alteration.statements.extend(of.add(&Context { folded, ..context.clone() }));
            continue;
        };
        let alter = format!("alter table {} alter column {}", table.name, column.name);
        let before = TableColumn { table: previous, column: before, index };
        let of = TableColumn { table, column, index };
        of.retype(&before, context, &alter, alteration);
        match (before.column.not_null, column.not_null) {
            (true, false) => alteration.push(format!("{alter} drop not null")),
            (false, true) => {
                alteration.push(format!("{alter} set not null"));
                if context.in_use(&table.id()) {
                    let null = format!("fails where {}.{} is null", table.name, column.name);
                    alteration.warn(Danger::MayFail, null);
                }
            }
            _ => {}
        }
    }
}

/// The partitioned tables that a table is a part of, the nearest first.
pub(crate) fn ancestors<'s>(
    schema: &'s Schema,
    table: &QualifiedName,
) -> impl Iterator<Item = &'s QualifiedName> {
    let parent = |table: &QualifiedName| schema.tables.get(table)?.partition_of.as_ref().map(|of| &of.parent);
    // A declaration may go round in a circle.
    std::iter::successors(parent(table), move |table| parent(table)).take(schema.tables.len())
}

/// The partitions of a table: an index of it alone is made after them, or it would be theirs.
pub(super) fn partitions<'s>(
    schema: &'s Schema,
    table: &'s QualifiedName,
) -> impl Iterator<Item = ObjectId> + 's {
    schema.tables.partitions(table).map(Kind::id)
}

/// The partitions of a table, and theirs.
pub(crate) fn descendants(schema: &Schema, table: &QualifiedName) -> BTreeSet<ObjectId> {
    let (mut found, mut open) = (BTreeSet::new(), vec![table]);
    while let Some(whole) = open.pop() {
        // A declaration may go round in a circle.
        let new = schema.tables.partitions(whole).filter(|part| found.insert(part.id()));
        open.extend(new.map(|part| &part.name));
    }
    found
}

/// A table with its children, partitions among them, and theirs.
pub(super) fn below<'s>(schema: &'s Schema, table: &'s QualifiedName) -> BTreeSet<&'s QualifiedName> {
    let (mut found, mut open) = (BTreeSet::from([table]), vec![table]);
    while let Some(parent) = open.pop() {
        let new = schema.tables.children(parent).map(|child| &child.name);
        open.extend(new.filter(|child| found.insert(child)));
    }
    found
}

/// The tables that a foreign table is a partition or child of, and the one that a type is given to.
pub(crate) fn tables_under<'s>(schema: &'s Schema, definition: &ObjectId) -> impl Iterator<Item = &'s Table> {
    use DefinitionKind::{ForeignTable, TypedTable};
    let has_columns_of_others = matches!(definition, ObjectId::Definition(ForeignTable | TypedTable, _));
    let needs = schema.depends.get(definition).filter(|_| has_columns_of_others);
    needs.into_iter().flatten().filter_map(|id| match id {
        ObjectId::Table(name) => schema.tables.get(name),
        _ => None,
    })
}

/// Has a table partitions?
pub(super) fn is_partitioned(table: &QualifiedName, schema: &Schema) -> bool {
    schema.tables.get(table).is_some_and(|table| table.partition_by.is_some())
}

/// Has a table the same parents in both states?
pub(super) fn keeps_its_parents(table: &QualifiedName, context: &Context<'_>) -> bool {
    let parents = |schema: &Schema| {
        let table = schema.tables.get(table);
        table.map(|table| table.parents().cloned().collect::<BTreeSet<_>>()).unwrap_or_default()
    };
    parents(context.schema) == parents(context.other)
}

/// Does a table get a child or partition that is there already, or one again with other bounds?
pub(super) fn adopts(table: &QualifiedName, context: &Context<'_>) -> bool {
    context.schema.tables.children(table).any(|child| {
        context.other.tables.contains_key(&child.name) && !kept_parents(&child.name, context).contains(&table)
    })
}

/// `only`, where a table has children, each of which says for itself what it has.
pub(super) fn only(table: &QualifiedName, context: &Context<'_>) -> &'static str {
    let is_parent = |schema: &Schema| schema.tables.children(table).next().is_some();
    if is_parent(context.schema) || is_parent(context.other) { "only " } else { "" }
}

/// The parents that a table keeps all the while: what happens to their columns happens to its own.
fn kept_parents<'s>(table: &QualifiedName, context: &Context<'s>) -> Vec<&'s QualifiedName> {
    let [Some(before), Some(after)] = [context.other, context.schema].map(|schema| schema.tables.get(table))
    else {
        return Vec::new();
    };
    let whole = after.partition_of.as_ref().filter(|of| before.partition_of.as_ref() == Some(*of));
    let parents = after.inherits.iter().filter(|parent| before.inherits.contains(parent));
    parents.chain(whole.map(|of| &of.parent)).collect()
}

/// The tables that stay children of a table, or theirs, and have a column of their own by a name; the nearest first.
pub(super) fn own_below<'s>(
    states: Pair<&Schema>,
    within: &'s Schema,
    table: &QualifiedName,
    column: &Name,
) -> Vec<&'s Table> {
    let is_child = |schema: &Schema, child: &QualifiedName, parent: &QualifiedName| {
        schema.tables.get(child).is_some_and(|child| child.inherits.contains(parent))
    };
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    let mut open = vec![table];
    while let Some(parent) = open.pop() {
        for child in within.tables.children(parent).filter(|child| child.column(column).is_some()) {
            let stays =
                [states.previous, states.next].iter().all(|schema| is_child(schema, &child.name, parent));
            if stays && child.column(column).is_some_and(|of| !of.inherited) && seen.insert(&child.name) {
                found.push(child);
            }
            if stays {
                open.push(&child.name);
            }
        }
    }
    found
}

fn has_column(schema: &Schema, table: &QualifiedName, column: &Name) -> bool {
    schema.tables.get(table).is_some_and(|table| table.column(column).is_some())
}

/// The columns of parents that pass on what happens to one, as they were and as they are.
pub(super) fn passing_on<'s>(
    table: &QualifiedName,
    column: &Name,
    context: &Context<'s>,
) -> impl Iterator<Item = (&'s Column, &'s Column)> {
    let kept = kept_parents(table, context).into_iter();
    let of = move |schema: &'s Schema, parent| schema.tables.get(parent)?.column(column);
    kept.filter_map(move |parent| Some((of(context.other, parent)?, of(context.schema, parent)?)))
}

/// Does a parent pass on what happens to a column?
pub(super) fn is_passed_on(table: &QualifiedName, column: &Name, context: &Context<'_>) -> bool {
    passing_on(table, column, context).next().is_some()
}

/// Does a table that is there get a parent with such a column? It has to have its like by then.
pub(super) fn is_adopted(table: &Table, column: &Name, context: &Context<'_>) -> bool {
    let kept = kept_parents(&table.name, context);
    context.other.tables.contains_key(&table.name)
        && kept.iter().all(|parent| !has_column(context.schema, parent, column))
        && table.parents().any(|parent| has_column(context.schema, parent, column))
}

/// Does a table that stays get a column that is its own together with a parent that has one?
pub(super) fn comes_with_parent(table: &QualifiedName, column: &Name, context: &Context<'_>) -> bool {
    let states = context.other.tables.get(table).zip(context.schema.tables.get(table));
    let Some((before, after)) = states.filter(|_| context.in_use(&ObjectId::Table(table.clone()))) else {
        return false;
    };
    let columns = before.column(column).zip(after.column(column));
    let is_new = before.column(column).is_none() || columns.is_some_and(|(old, new)| comes_anew(old, new));
    is_new && is_adopted(after, column, context)
}

/// Does a column go and come again, since it is generated otherwise?
fn comes_anew(before: &Column, after: &Column) -> bool {
    after.generated.is_some() && after.generated != before.generated
}

/// Do the parents that a table keeps pass on a check that they had not?
pub(super) fn begin_to_pass_on(constraint: &Constraint, context: &Context<'_>) -> bool {
    let had = |parent: &QualifiedName| {
        context.other.constraints.contains_key(&(parent.clone(), constraint.name.clone()))
    };
    matches!(constraint.kind, ConstraintKind::Check { .. })
        && keeps_its_parents(&constraint.table, context)
        && !kept_parents(&constraint.table, context).into_iter().any(had)
}

/// Has a table that stays to have a check by the time that it gets a parent, or until it has left it?
pub(super) fn is_shared(constraint: &Constraint, context: &Context<'_>) -> bool {
    let key = |table: &QualifiedName| (table.clone(), constraint.name.clone());
    let kept = kept_parents(&constraint.table, context);
    let parents = context.schema.tables.get(&constraint.table).into_iter().flat_map(Table::parents);
    let mut new = parents.filter(|parent| !kept.contains(parent));
    matches!(constraint.kind, ConstraintKind::Check { .. })
        && context.other.tables.contains_key(&constraint.table)
        && new.any(|parent| context.schema.constraints.contains_key(&key(parent)))
}
