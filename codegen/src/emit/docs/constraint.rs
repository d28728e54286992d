//! Constraints, in words.

use crate::model::{
    Constraint, ConstraintKind, Deferrable, ForeignKeyAction, Name, ObjectId, QualifiedName, Schema,
};
use crate::words::{and, code, codes};

use super::markdown::Table;
use super::relation::{added, line, remark};

/// The constraints of a table.
pub fn constraints(schema: &Schema, table: &QualifiedName) -> Table {
    let mut out = Table::new(["Constraint", "Demands", "Meaning"]);
    for constraint in schema.constraints_of(table) {
        let id = ObjectId::Constraint(table.clone(), constraint.name.clone());
        out.row([
            code(&constraint.name),
            demand(constraint),
            remark(constraint.comment.as_deref(), added(schema, table, &id)),
        ]);
    }
    out
}

/// What a constraint demands, in words.
fn demand(constraint: &Constraint) -> String {
    let carries = |include: &[Name]| {
        if include.is_empty() { String::new() } else { format!(", carrying {}", codes(include)) }
    };
    let apart = if constraint.temporal { ", the last of which do not overlap" } else { "" };
    let mut words = match &constraint.kind {
        ConstraintKind::PrimaryKey { columns, include } => {
            format!("primary key {}{apart}{}", codes(columns), carries(include))
        }
        ConstraintKind::Unique { columns, include, nulls_not_distinct } => format!(
            "unique {}{apart}{}{}",
            codes(columns),
            if *nulls_not_distinct { ", where nulls count as equal" } else { "" },
            carries(include)
        ),
        ConstraintKind::Check { expression, no_inherit } => {
            format!("{}{}", line(expression), if *no_inherit { ", not for child tables" } else { "" })
        }
        ConstraintKind::ForeignKey { columns, references, referenced, match_full, on_delete, on_update } => {
            format!(
                "{} {} to {} ({}){}{}{}{}",
                codes(columns),
                if columns.len() == 1 { "refers" } else { "refer" },
                code(references),
                codes(referenced),
                if constraint.temporal { ", the last of which cover it" } else { "" },
                if *match_full { ", wholly or not at all" } else { "" },
                action("delete", on_delete),
                action("update", on_update)
            )
        }
        ConstraintKind::Exclude { method, elements, include, predicate } => {
            let compared =
                elements.iter().map(|element| format!("{} with {}", element.target, element.operator));
            format!(
                "no two rows{} match in {} ({}{})",
                predicate.as_ref().map(|only| format!(" where {}", line(only))).unwrap_or_default(),
                and(compared.map(code)),
                code(method),
                carries(include)
            )
        }
    };
    words.push_str(match constraint.deferrable {
        Deferrable::NotDeferrable => "",
        Deferrable::InitiallyImmediate => "; can be deferred to the end of the transaction",
        Deferrable::InitiallyDeferred => "; checked at the end of the transaction",
    });
    if constraint.not_enforced {
        words.push_str("; said, and not held to");
    } else if !constraint.validated {
        words.push_str("; not known of rows older than the constraint");
    }
    words
}

fn action(event: &str, action: &ForeignKeyAction) -> String {
    let only = |columns: &[Name]| {
        if columns.is_empty() { String::new() } else { format!(" ({})", codes(columns)) }
    };
    match action {
        ForeignKeyAction::NoAction => String::new(),
        ForeignKeyAction::Restrict => format!("; on {event} restrict"),
        ForeignKeyAction::Cascade => format!("; on {event} cascade"),
        ForeignKeyAction::SetNull(columns) => format!("; on {event} set null{}", only(columns)),
        ForeignKeyAction::SetDefault(columns) => format!("; on {event} set default{}", only(columns)),
    }
}
