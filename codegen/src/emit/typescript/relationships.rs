//! Foreign keys as a client follows them, from and to tables and views.

use std::collections::BTreeMap;

use super::order::Order;
use crate::api::Origins;
use crate::model::{Constraint, ConstraintKind, Name, QualifiedName, Schema, Table};

/// A way from one relation to another.
pub struct Relationship {
    pub foreign_key: Name,
    pub columns: Vec<Name>,
    pub one_to_one: bool,
    pub referenced: QualifiedName,
    pub referenced_columns: Vec<Name>,
}

/// A relation and its columns that stand for those of a table.
type Side = (QualifiedName, Vec<Name>);

/// By table, the views that show some of its columns: view, and the view's columns with the table's.
type Shown<'a> = BTreeMap<&'a QualifiedName, BTreeMap<&'a QualifiedName, Vec<(&'a Name, &'a Name)>>>;

/// All relationships by the relation that they start from, each in the order of the file.
pub fn relationships(
    schema: &Schema,
    listed: &[Name],
    origins: &BTreeMap<QualifiedName, Origins>,
    order: &Order,
) -> BTreeMap<QualifiedName, Vec<Relationship>> {
    let shown = shown(schema, origins);
    let mut all: BTreeMap<QualifiedName, Vec<Relationship>> = BTreeMap::new();
    for constraint in schema.constraints.values() {
        let ConstraintKind::ForeignKey { columns, references, referenced, .. } = &constraint.kind else {
            continue;
        };
        let one_to_one = is_one_to_one(schema, constraint, columns);
        let targets = sides(&shown, references, referenced);
        for (relation, columns) in sides(&shown, &constraint.table, columns) {
            let near =
                |target: &&Side| target.0.schema == relation.schema && listed.contains(&relation.schema);
            let entries = targets.iter().filter(near).map(|(target, target_columns)| Relationship {
                foreign_key: constraint.name.clone(),
                columns: columns.clone(),
                one_to_one,
                referenced: target.clone(),
                referenced_columns: target_columns.clone(),
            });
            all.entry(relation.clone()).or_default().extend(entries);
        }
    }
    for entries in all.values_mut() {
        entries.sort_by(|a, b| {
            let names = |names: &[Name]| names.iter().map(Name::as_str).collect::<Vec<_>>().join("\",\"");
            (order.compare(a.foreign_key.as_str(), b.foreign_key.as_str()))
                .then_with(|| order.compare(a.referenced.name.as_str(), b.referenced.name.as_str()))
                .then_with(|| order.compare(&names(&a.referenced_columns), &names(&b.referenced_columns)))
                .then_with(|| order.compare(&names(&a.columns), &names(&b.columns)))
        });
    }
    all
}

/// Does a key of the referring table consist of the same columns? Supabase compares the foreign key's order with the
/// table's.
fn is_one_to_one(schema: &Schema, foreign_key: &Constraint, columns: &[Name]) -> bool {
    let Some(Table { columns: all, .. }) = schema.tables.get(&foreign_key.table) else {
        return false;
    };
    schema.constraints_of(&foreign_key.table).any(|constraint| match &constraint.kind {
        ConstraintKind::PrimaryKey { columns: key, .. } | ConstraintKind::Unique { columns: key, .. } => {
            let in_order = all.iter().map(|column| &column.name).filter(|name| key.contains(name));
            in_order.eq(columns)
        }
        _ => false,
    })
}

fn shown<'a>(schema: &'a Schema, origins: &'a BTreeMap<QualifiedName, Origins>) -> Shown<'a> {
    let mut shown = Shown::new();
    for (view, Origins { columns, .. }) in origins {
        let names = (schema.views.get(view).map(|view| &view.columns))
            .or_else(|| schema.materialized_views.get(view).map(|view| &view.columns));
        let pairs = names.into_iter().flatten().zip(columns);
        for (column, origin) in pairs.filter_map(|(column, origin)| Some((column, origin.as_ref()?))) {
            if !origin.hidden {
                let of_table = shown.entry(&origin.table).or_default();
                of_table.entry(view).or_default().push((&column.name, &origin.column));
            }
        }
    }
    shown
}

/// The table with these columns, and every view that shows all of them, once per choice of its columns.
fn sides(shown: &Shown, table: &QualifiedName, columns: &[Name]) -> Vec<Side> {
    let mut sides = vec![(table.clone(), columns.to_vec())];
    for (view, shows) in shown.get(table).into_iter().flatten() {
        let mut choices: Vec<Vec<Name>> = vec![Vec::new()];
        for column in columns {
            let same =
                || shows.iter().filter(|(_, origin)| *origin == column).map(|(name, _)| (*name).clone());
            let longer = |choice: &Vec<Name>| {
                same().map(|name| [choice.as_slice(), &[name]].concat()).collect::<Vec<_>>()
            };
            choices = choices.iter().flat_map(longer).collect();
        }
        sides.extend(choices.into_iter().map(|choice| ((*view).clone(), choice)));
    }
    sides
}
