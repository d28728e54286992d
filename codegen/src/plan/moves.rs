//! Rows of tables that are made anew: put aside before the old table goes, and back when the new one is there.

use super::Step;
use crate::diff::{Diff, Difference};
use crate::kind;
use crate::model::{BaseType, Builtin, Column, ObjectId, Pair, QualifiedName, Table, Type, sql};

/// The steps that put rows aside, and those that put them back. They are of one transaction.
pub(super) fn of(diff: &Diff<'_>, tables: impl Iterator<Item = ObjectId>) -> Pair<Vec<Step>> {
    let Pair { previous, next } = diff.states.map(|state| state.schema);
    let mut steps = Pair::<Vec<Step>>::default();
    let moved = tables.filter(|id| diff.differences.get(id) == Some(&Difference::Replaced));
    for (number, id) in moved.enumerate() {
        let ObjectId::Table(name) = &id else { continue };
        let (Some(before), Some(after)) = (previous.tables.get(name), next.tables.get(name)) else {
            continue;
        };
        // The rows of a partition are its parent's.
        let replaced = |parent: &QualifiedName| {
            diff.differences.get(&ObjectId::Table(parent.clone())) == Some(&Difference::Replaced)
        };
        if before.partition_of.as_ref().is_some_and(|of| replaced(&of.parent)) {
            continue;
        }
        let aside = format!("rows_{}", number + 1);
        let held = sql::list(before.columns.iter().map(|column| match &column.ty.base {
            BaseType::User(_) => format!("{0}::{1} as {0}", column.name, aside_as(&column.ty)),
            BaseType::Builtin(_) => column.name.to_string(),
        }));
        let create = format!("create temporary table {aside} on commit drop as select {held} from {name}");
        steps.previous.push(Step::change(previous, id.clone(), vec![create]));
        steps.next.push(Step::change(next, id, restored(before, after, &aside)));
    }
    steps
}

/// The type that values are put aside as: a type that somebody made may be made anew meanwhile.
fn aside_as(ty: &Type) -> Type {
    match ty.base {
        BaseType::User(_) => Type { array: ty.array, ..Type::builtin(Builtin::Text) },
        BaseType::Builtin(_) => ty.clone(),
    }
}

/// What is in both is written back.
fn restored(before: &Table, after: &Table, aside: &str) -> Vec<String> {
    let written = after.columns.iter().filter(|column| column.generated.is_none());
    let both: Vec<_> = written.filter_map(|column| Some((before.column(&column.name)?, column))).collect();
    let names = sql::list(both.iter().map(|(_, column)| &column.name));
    let values = both.iter().map(|(before, after)| {
        kind::converted(&Column { ty: aside_as(&before.ty), ..(*before).clone() }, after)
    });
    let values = sql::list(values);
    let identity = both.iter().any(|(_, column)| column.identity.is_some());
    let overriding = if identity { " overriding system value" } else { "" };
    if both.is_empty() {
        return Vec::new();
    }
    let insert =
        format!("insert into {} ({names}){overriding} select {values} from pg_temp.{aside}", after.name);
    let numbered = both.iter().filter(|(_, column)| column.identity.is_some());
    let counted = numbered.map(|(_, column)| kind::counted_on(&after.name, &column.name));
    std::iter::once(insert).chain(counted).collect()
}
