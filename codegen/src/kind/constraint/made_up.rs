//! Rows that a foreign key refers to in a table that is new: they are made of those that refer to them.

use crate::kind::column::{TableColumn, another_for_each, is_to_be_said, placeholder, stays};
use crate::kind::{Context, Danger, Hazard, layout};
use crate::model::{
    Column, Constraint, ConstraintKind, IndexTarget, Name, ObjectId, QualifiedName, Schema, Table, sql,
};

/// The columns of a table, what they refer to, and that table, which is new.
struct Parts<'a> {
    columns: &'a [Name],
    referenced: &'a [Name],
    before: &'a Table,
    whole: &'a Table,
}

/// The statement that makes the rows that a foreign key refers to, where its table has rows and the other one cannot have any.
pub(super) fn insert(key: &Constraint, context: &Context<'_>) -> Option<String> {
    let parts = parts(key, context)?;
    let Parts { columns, referenced, before, whole } = &parts;
    let mut names: Vec<&Name> = referenced.iter().collect();
    let mut values: Vec<String> = columns.iter().map(Name::to_string).collect();
    for (index, column) in whole.columns.iter().enumerate() {
        if referenced.contains(&column.name) {
            continue;
        }
        if column.generated.is_some() || column.identity.is_some() {
            continue;
        }
        let is_needed = is_to_be_said(context.schema, column);
        let given = given(column, before, context, is_needed);
        let value = match (given, is_needed) {
            (Some(given), true) if !given.not_null => match placeholder(context.schema, column) {
                Some(otherwise) => Some(format!("coalesce({}, {otherwise})", given.name)),
                None => Some(given.name.to_string()),
            },
            (Some(given), _) => Some(given.name.to_string()),
            (None, true) => Some(needed(TableColumn { table: whole, column, index }, context)?),
            (None, false) => None,
        };
        if let Some(value) = value {
            names.push(&column.name);
            values.push(value);
        }
    }
    let keys = sql::list(columns.iter());
    let filled = columns.iter().map(|column| format!("{column} is not null"));
    let filled = filled.collect::<Vec<_>>().join(" and ");
    let is_counted = values.iter().any(|value| value.contains("numbered."));
    let from = if is_counted {
        format!("from (select *, row_number() over () as nth_row from {}) as numbered", key.table)
    } else {
        format!("from {}", key.table)
    };
    let is_numbered = whole.columns.iter().any(|column| column.identity.is_some());
    let overriding = if is_numbered { " overriding system value" } else { "" };
    Some(layout::wrapped([
        format!("insert into {} ({}){overriding}", whole.name, sql::list(names)),
        format!("select distinct on ({keys}) {}", sql::list(values)),
        from,
        format!("where {filled}"),
        "on conflict do nothing".to_owned(),
    ]))
}

/// What there is to say of it.
pub(super) fn hazard(key: &Constraint, context: &Context<'_>) -> Option<Hazard> {
    insert(key, context)?;
    let ConstraintKind::ForeignKey { references, .. } = &key.kind else { return None };
    let why = format!("rows of {references} are made up of those of {} that refer to them", key.table);
    Some(Danger::LosesData.because(why))
}

fn parts<'a>(key: &'a Constraint, context: &Context<'a>) -> Option<Parts<'a>> {
    let ConstraintKind::ForeignKey { columns, references, referenced, .. } = &key.kind else { return None };
    let Context { schema, other, .. } = context;
    let is_in_use = context.in_use(&ObjectId::Table(key.table.clone()));
    if !context.way.replaces() || key.temporal || *references == key.table || !is_in_use {
        return None;
    }
    let before = other.tables.get(&key.table)?;
    let whole = schema.tables.get(references).filter(|_| !other.tables.contains_key(references))?;
    let is_whole = whole.partition_of.is_none() && whole.partition_by.is_none();
    is_whole.then_some(Parts { columns, referenced, before, whole })
}

/// The column of those rows that says it: one that goes, or one that what is needed is called after.
fn given<'a>(
    column: &Column,
    before: &'a Table,
    context: &Context<'_>,
    is_needed: bool,
) -> Option<&'a Column> {
    let after = context.schema.tables.get(&before.name)?.column(&column.name);
    let given = before.column(&column.name).filter(|it| it.ty == column.ty && it.generated.is_none())?;
    let is_kept = after.is_some_and(|after| is_needed && after.ty == given.ty);
    let lasts = after.is_some() || context.existing.lasts(&before.name, &column.name);
    (stays(&column.ty, context) && lasts && (after.is_none() || is_kept)).then_some(given)
}

/// What a column gets that nothing says: a row that it refers to, another value for each where a key asks for that, or one that
/// says as little.
fn needed(of: TableColumn<'_>, context: &Context<'_>) -> Option<String> {
    let Context { schema, other, .. } = context;
    let TableColumn { table: whole, column, .. } = of;
    if let Some((of, wanted)) = referred(schema, &whole.name, &column.name) {
        let there = other.tables.get(of).is_some_and(|of| of.column(wanted).is_some());
        return there.then(|| format!("(select {wanted} from {of} order by {wanted} limit 1)"));
    }
    let is_key = schema.constraints_of(&whole.name).any(|key| match &key.kind {
        ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. } => {
            columns.contains(&column.name)
        }
        _ => false,
    });
    let is_it = |target: &IndexTarget| matches!(target, IndexTarget::Column(name) if *name == column.name);
    let mut indexes = schema.indexes_of(&whole.name).filter(|index| index.unique);
    let is_key = is_key || indexes.any(|index| index.keys.iter().any(|key| is_it(&key.target)));
    let apart = another_for_each(&column.ty).filter(|_| is_key).map(str::to_owned);
    apart.or_else(|| of.made_up(schema, is_key))
}

/// What a column refers to by itself.
fn referred<'a>(
    schema: &'a Schema,
    table: &'a QualifiedName,
    column: &Name,
) -> Option<(&'a QualifiedName, &'a Name)> {
    schema.constraints_of(table).find_map(|key| match &key.kind {
        ConstraintKind::ForeignKey { columns, references, referenced, .. } if columns.contains(column) => {
            Some((references, referenced.get(columns.iter().position(|own| own == column)?)?))
        }
        _ => None,
    })
}
