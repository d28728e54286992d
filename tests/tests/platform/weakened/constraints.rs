//! What a constraint could demand instead: a little more or less, of a column more or less, or something else of the rows
//! that refer.

use codegen::model::{Constraint, ConstraintKind, ForeignKeyAction, Name, QualifiedName, Schema, Sql};

use super::conditions;

/// What a constraint could demand instead.
pub fn other_kinds(schema: &Schema, constraint: &Constraint) -> Vec<(String, ConstraintKind)> {
    match &constraint.kind {
        ConstraintKind::Check { expression, no_inherit } => {
            let other = |text: String| {
                let kind = ConstraintKind::Check { expression: Sql::new(&text), no_inherit: *no_inherit };
                (text, kind)
            };
            conditions::changed(expression.as_str()).into_iter().map(other).collect()
        }
        ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. } => {
            other_columns(schema, constraint, columns)
        }
        ConstraintKind::ForeignKey { .. } => other_keys(schema, constraint),
        ConstraintKind::Exclude { .. } => Vec::new(),
    }
}

/// A key that tells nulls apart, or of a column more or less, where no foreign key needs just these.
fn other_columns(
    schema: &Schema,
    constraint: &Constraint,
    columns: &[Name],
) -> Vec<(String, ConstraintKind)> {
    let with = |changed: Vec<Name>| {
        let mut kind = constraint.kind.clone();
        if let ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. } = &mut kind
        {
            *columns = changed;
        }
        kind
    };
    let mut found = Vec::new();
    let mut telling = constraint.kind.clone();
    if let ConstraintKind::Unique { nulls_not_distinct: equal @ true, .. } = &mut telling {
        *equal = false;
        found.push(("nulls are distinct".to_owned(), telling));
    }
    let is_free = !is_referred_to(schema, &constraint.table, columns);
    let table = schema.tables.get(&constraint.table).filter(|_| is_free);
    for column in table.iter().flat_map(|table| &table.columns).filter(|column| column.not_null) {
        let name = &column.name;
        if !columns.contains(name) {
            found.push((format!("and {name}"), with([columns, std::slice::from_ref(name)].concat())));
        } else if columns.len() > 1 {
            let rest = columns.iter().filter(|kept| *kept != name).cloned().collect();
            found.push((format!("without {name}"), with(rest)));
        }
    }
    found
}

/// Does a foreign key refer to just these columns of a table?
pub fn is_referred_to(schema: &Schema, table: &QualifiedName, columns: &[Name]) -> bool {
    schema.constraints.values().any(|other| {
        matches!(&other.kind, ConstraintKind::ForeignKey { references, referenced, .. }
            if references == table && referenced == columns)
    })
}

/// A foreign key that does something else with the rows that refer, or looks at fewer columns.
fn other_keys(schema: &Schema, constraint: &Constraint) -> Vec<(String, ConstraintKind)> {
    let ConstraintKind::ForeignKey { columns, references, referenced, match_full, on_delete, on_update } =
        &constraint.kind
    else {
        return Vec::new();
    };
    let actions = || {
        [
            ForeignKeyAction::NoAction,
            ForeignKeyAction::Restrict,
            ForeignKeyAction::Cascade,
            ForeignKeyAction::SetNull(Vec::new()),
        ]
    };
    let with = |columns: &[Name],
                referenced: &[Name],
                on_delete: &ForeignKeyAction,
                on_update: &ForeignKeyAction| {
        ConstraintKind::ForeignKey {
            columns: columns.to_vec(),
            references: references.clone(),
            referenced: referenced.to_vec(),
            match_full: *match_full,
            on_delete: on_delete.clone(),
            on_update: on_update.clone(),
        }
    };
    // As long as neither can be put off, RESTRICT is NO ACTION.
    let is_other = |now: &ForeignKeyAction, action: &ForeignKeyAction| {
        action != now && (now, action) != (&ForeignKeyAction::NoAction, &ForeignKeyAction::Restrict)
    };
    let mut found = Vec::new();
    for action in actions() {
        if is_other(on_delete, &action) {
            let kind = with(columns, referenced, &action, on_update);
            found.push((format!("on delete {action:?}").to_lowercase(), kind));
        }
        if is_other(on_update, &action) {
            let kind = with(columns, referenced, on_delete, &action);
            found.push((format!("on update {action:?}").to_lowercase(), kind));
        }
    }
    for (at, column) in columns.iter().enumerate() {
        let without = |names: &[Name]| {
            let kept = names.iter().enumerate().filter(|(other, _)| *other != at);
            kept.map(|(_, name)| name.clone()).collect::<Vec<_>>()
        };
        let rest = without(referenced);
        let is_key = |of: &Constraint| match &of.kind {
            ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. } => {
                *columns == rest
            }
            _ => false,
        };
        if schema.constraints_of(references).any(is_key) {
            let kind = with(&without(columns), &rest, on_delete, on_update);
            found.push((format!("without {column}"), kind));
        }
    }
    found
}
