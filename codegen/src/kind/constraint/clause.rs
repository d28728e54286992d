//! Constraints as CREATE TABLE and ALTER TABLE spell them.

use super::layout;
use crate::model::{Constraint, ConstraintKind, Deferrable, ForeignKeyAction, Name, sql};

impl Constraint {
    /// The clause that makes it part of CREATE TABLE.
    pub(in crate::kind) fn clause(&self) -> String {
        layout::wrapped(self.definition())
    }

    /// `constraint name`, and what it demands, without `not valid`.
    pub(super) fn definition(&self) -> Vec<String> {
        let mut parts = vec![format!("constraint {}", self.name)];
        let storage = || layout::storage(&self.storage);
        let apart = if self.temporal { " without overlaps" } else { "" };
        match &self.kind {
            ConstraintKind::PrimaryKey { columns, include } => {
                parts.push(format!("primary key ({}{apart})", sql::list(columns)));
                parts.extend(including(include));
                parts.push(storage());
            }
            ConstraintKind::Unique { columns, include, nulls_not_distinct } => {
                let nulls = if *nulls_not_distinct { "nulls not distinct " } else { "" };
                parts.push(format!("unique {nulls}({}{apart})", sql::list(columns)));
                parts.extend(including(include));
                parts.push(storage());
            }
            ConstraintKind::Check { expression, no_inherit } => {
                parts.push(layout::parenthesised("check", expression));
                parts.extend(no_inherit.then(|| "no inherit".to_owned()));
            }
            ConstraintKind::ForeignKey {
                columns,
                references,
                referenced,
                match_full,
                on_delete,
                on_update,
            } => {
                parts.push(format!("foreign key ({})", self.covered(columns)));
                parts.push(format!("references {references} ({})", self.covered(referenced)));
                parts.extend(match_full.then(|| "match full".to_owned()));
                parts.extend(action("on update", on_update));
                parts.extend(action("on delete", on_delete));
            }
            ConstraintKind::Exclude { method, elements, include, predicate } => {
                let elements = elements.iter().map(|e| format!("{} with {}", e.target, e.operator));
                parts.push(format!("exclude using {method} ({})", sql::list(elements)));
                parts.extend(including(include));
                parts.push(storage());
                parts.extend(predicate.iter().map(|predicate| format!("where ({predicate})")));
            }
        }
        parts.extend(deferrable(self.deferrable).map(str::to_owned));
        parts.extend(self.not_enforced.then(|| "not enforced".to_owned()));
        parts
    }

    /// The columns of a foreign key, the last of which may be one of periods.
    fn covered(&self, columns: &[Name]) -> String {
        let last = columns.len().checked_sub(1).filter(|_| self.temporal);
        let period = |at: usize| if Some(at) == last { "period " } else { "" };
        sql::list(columns.iter().enumerate().map(|(at, column)| format!("{}{column}", period(at))))
    }
}

/// `DEFERRABLE …`, where it is.
pub(in crate::kind) fn deferrable(deferrable: Deferrable) -> Option<&'static str> {
    match deferrable {
        Deferrable::NotDeferrable => None,
        Deferrable::InitiallyImmediate => Some("deferrable initially immediate"),
        Deferrable::InitiallyDeferred => Some("deferrable initially deferred"),
    }
}

pub(super) fn including(columns: &[Name]) -> Option<String> {
    (!columns.is_empty()).then(|| format!("include ({})", sql::list(columns)))
}

fn action(event: &str, action: &ForeignKeyAction) -> Option<String> {
    let of = |columns: &[Name]| {
        if columns.is_empty() { String::new() } else { format!(" ({})", sql::list(columns)) }
    };
    match action {
        ForeignKeyAction::NoAction => None,
        ForeignKeyAction::Restrict => Some(format!("{event} restrict")),
        ForeignKeyAction::Cascade => Some(format!("{event} cascade")),
        ForeignKeyAction::SetNull(columns) => Some(format!("{event} set null{}", of(columns))),
        ForeignKeyAction::SetDefault(columns) => Some(format!("{event} set default{}", of(columns))),
    }
}
