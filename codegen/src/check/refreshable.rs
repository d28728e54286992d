//! A materialized view can be refreshed CONCURRENTLY, that is while it is read: it has a unique index over plain
//! columns and all rows, none of whose columns is null, since rows with a null in the key are rewritten at each
//! refresh (PostgreSQL manual, REFRESH MATERIALIZED VIEW).

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{IndexTarget, MaterializedView, Name, ObjectId};

pub(super) const RULE: Rule =
    Rule { name: "refreshable", demand: "A materialized view has a unique index without nulls.", check };

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    for view in checked.schema.materialized_views.values() {
        let id = ObjectId::MaterializedView(view.name.clone());
        let keys = checked.keys_of(&view.name);
        let mut keys = keys.iter().filter(|key| key.unique).peekable();
        if !checked.is_ours(&id) {
            continue;
        }
        if keys.peek().is_none() {
            let message =
                format!("{} has no unique index, so it cannot be refreshed concurrently", view.name);
            let help =
                "put #[unique(column)] on the struct, of columns that tell its rows apart and hold no null";
            findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(help));
        } else if !keys.any(|key| key.columns.iter().all(|column| is_not_null(view, column))) {
            let message = format!("every unique index of {} holds a column that can be null", view.name);
            let help = "make the key of columns that hold no null, such as coalesce(…) in the query: each refresh \
                        rewrites the rows whose key has a null";
            findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(help));
        }
        expressions(checked, view, findings);
    }
}

fn is_not_null(view: &MaterializedView, column: &Name) -> bool {
    view.columns.iter().any(|candidate| candidate.name == *column && candidate.not_null)
}

/// A unique index over an expression looks like a key to a reader, and is none to a refresh.
fn expressions(checked: &Checked<'_>, view: &MaterializedView, findings: &mut Vec<Diagnostic>) {
    for index in checked.schema.indexes_of(&view.name).filter(|index| index.unique) {
        if index.keys.iter().any(|key| matches!(key.target, IndexTarget::Expression(_))) {
            let id = ObjectId::Index(index.table.clone(), index.name.clone());
            let message = format!(
                "unique index {} is over an expression: a concurrent refresh cannot use it",
                index.name
            );
            let help = "make the expression a column of the view";
            findings.push(Diagnostic::warning(RULE.name, checked.at(&id), message).help(help));
        }
    }
}
