//! Tables and views: what each is, and everything that hangs on it.

use crate::model::{
    CheckOption, Column, Columns, IndexKey, IndexTarget, MaterializedView, ObjectId, Parameters, Policy,
    Privileges, QualifiedName, Schema, Sql, Table as ModelTable, View, ViewColumn,
};
use crate::words::{code, codes, one_line};

use super::constraint::constraints;
use super::entry::Entry;
use super::index::indexes;
use super::markdown::{Append, Table, bullets, expression, link, prose, sql};
use super::statistics::statistics;
use super::trigger::triggers;
use super::types::{heading_of_json, heading_of_values};

/// The heading of a table.
pub fn heading(schema: &Schema, table: &QualifiedName) -> String {
    let external = schema.is_external(&ObjectId::Table(table.clone()));
    format!("{} {}", if external { "External table" } else { "Table" }, code(table))
}

/// A table with all that hangs on it.
pub fn table(schema: &Schema, table: &ModelTable) -> Entry {
    let mut entry = Entry::new(heading(schema, &table.name), table.comment.as_deref());
    if let Some(note) = nature(schema, table) {
        entry.paragraph(note);
    }
    entry.table("Columns", &columns(schema, table));
    entry.table("Constraints", &constraints(schema, &table.name));
    entry.table("Indexes", &indexes(schema, &table.name));
    entry.table("Statistics", &statistics(schema, &table.name));
    entry.table("Triggers", &triggers(schema, &table.name));
    entry.block("Policies", policies(schema, &table.name));
    entry.table("Privileges", &privileges(schema, &ObjectId::Table(table.name.clone())));
    entry
}

/// A view.
pub fn view(schema: &Schema, view: &View) -> Entry {
    let mut entry = Entry::new(format!("View {}", code(&view.name)), view.comment.as_deref());
    let rights = if view.security_invoker {
        "It reads with the rights of the caller (`security_invoker`), so the policies of its tables apply."
    } else {
        "It reads with the rights of its owner, so its own query decides which rows a caller sees."
    };
    let barrier = " Conditions of a caller see only rows that the view lets through (`security_barrier`).";
    let check = match view.check_option {
        None => "",
        Some(CheckOption::Local) => " A row written through it must satisfy its own condition.",
        Some(CheckOption::Cascaded) => {
            " A row written through it must satisfy its condition and those of the views below it."
        }
    };
    let barrier = if view.security_barrier { barrier } else { "" };
    entry.paragraph(format!("{rights}{barrier}{check}"));
    entry.table("Columns", &view_columns(schema, &view.columns));
    entry.block("Query", sql(&statement(view.query.as_str())));
    entry.table("Triggers", &triggers(schema, &view.name));
    entry.table("Privileges", &privileges(schema, &ObjectId::View(view.name.clone())));
    entry
}

/// A materialized view.
pub fn materialized_view(schema: &Schema, view: &MaterializedView) -> Entry {
    let mut entry = Entry::new(format!("Materialized view {}", code(&view.name)), view.comment.as_deref());
    entry.paragraph(
        "It holds the rows of its query as of its last refresh, which its owner starts. Row-level security does \
         not apply to it.",
    );
    if !view.storage.is_empty() {
        entry.paragraph(format!("Storage: {}.", parameters(&view.storage)));
    }
    entry.table("Columns", &view_columns(schema, &view.columns));
    entry.block("Query", sql(&statement(view.query.as_str())));
    entry.table("Indexes", &indexes(schema, &view.name));
    entry.block("Refresh", sql(&refresh(schema, view)));
    entry.table("Privileges", &privileges(schema, &ObjectId::MaterializedView(view.name.clone())));
    entry
}

/// A query as a statement: one semicolon, which a comment on the last line must not swallow.
fn statement(query: &str) -> String {
    let query = query.trim_end_matches(|c: char| c == ';' || c.is_whitespace());
    let comment = query.lines().last().is_some_and(|line| line.contains("--"));
    if comment { format!("{query}\n;") } else { format!("{query};") }
}

/// The statement that refreshes a materialized view: concurrently where a unique index on plain columns, without a
/// condition, lets readers go on (PostgreSQL manual, REFRESH MATERIALIZED VIEW).
pub fn refresh(schema: &Schema, view: &MaterializedView) -> String {
    let concurrently = if is_refreshed_concurrently(schema, view) { "concurrently " } else { "" };
    format!("refresh materialized view {concurrently}{};", view.name)
}

/// Can it be refreshed while it is read?
pub fn is_refreshed_concurrently(schema: &Schema, view: &MaterializedView) -> bool {
    schema.indexes_of(&view.name).any(|index| {
        let plain = |key: &IndexKey| matches!(key.target, IndexTarget::Column(_));
        index.unique && index.predicate.is_none() && index.keys.iter().all(plain)
    })
}

/// What a reader must know of the table as a whole.
fn nature(schema: &Schema, table: &ModelTable) -> Option<String> {
    let mut notes = Vec::new();
    if schema.is_external(&ObjectId::Table(table.name.clone())) {
        notes.push(
            "It exists already and belongs to somebody else: no migration creates, changes or drops it."
                .to_owned(),
        );
        notes.push("Listed is what this schema relies on and what it adds.".to_owned());
    }
    match (&table.tenant, &table.owner) {
        (Some(tenant), Some(owner)) => notes.push(format!(
            "A row belongs to the tenant in {} and to the user in {}.",
            code(tenant),
            code(owner)
        )),
        (Some(tenant), None) => notes.push(format!("A row belongs to the tenant in {}.", code(tenant))),
        (None, Some(owner)) => notes.push(format!("A row belongs to the user in {}.", code(owner))),
        (None, None) => {}
    }
    match (table.row_security, table.force_row_security) {
        (true, true) => notes.push("Row-level security is on, for its owner too.".to_owned()),
        (true, false) => notes.push("Row-level security is on.".to_owned()),
        (false, _) => {}
    }
    if table.unlogged {
        notes.push("It is unlogged: its rows are lost in a crash.".to_owned());
    }
    if !table.storage.is_empty() {
        notes.push(format!("Storage: {}.", parameters(&table.storage)));
    }
    (!notes.is_empty()).then(|| notes.join(" "))
}

pub fn parameters(storage: &Parameters) -> String {
    codes(storage.iter().map(|(name, value)| format!("{name} = {value}")))
}

fn columns(schema: &Schema, table: &ModelTable) -> Table {
    let mut out = Table::new(["Column", "Type", "Null", "Default", "Meaning"]);
    for column in &table.columns {
        let null = if column.not_null { "no" } else { "yes" };
        let notes = column_notes(schema, column);
        out.row([code(&column.name), code(&column.ty), null.to_owned(), default(column), notes]);
    }
    out
}

fn default(column: &Column) -> String {
    if let Some(generated) = &column.generated {
        return format!("generated: {}", line(&generated.expression));
    }
    if let Some(identity) = &column.identity {
        return format!("identity, {}", if identity.always { "always" } else { "unless given" });
    }
    column.default.as_ref().map(line).unwrap_or_default()
}

fn column_notes(schema: &Schema, column: &Column) -> String {
    let mut notes =
        meaning(schema, column.comment.as_deref(), column.values.as_deref(), column.json.as_deref());
    if let Some(function) = &column.filled_by {
        notes.push(format!("Filled in by {} when left out.", code(function)));
    }
    if let Some(collation) = &column.collation {
        notes.push(format!("Collation {}.", code(collation)));
    }
    if let Some(storage) = &column.storage {
        notes.push(format!("Storage {}.", code(storage)));
    }
    if let Some(compression) = &column.compression {
        notes.push(format!("Compression {}.", code(compression)));
    }
    notes.join(" ")
}

/// A comment, and the closed set or the shape of what the object holds.
pub fn meaning(
    schema: &Schema,
    comment: Option<&str>,
    values: Option<&str>,
    json: Option<&str>,
) -> Vec<String> {
    let mut notes: Vec<String> = comment.map(prose).into_iter().collect();
    if let Some(values) = values.and_then(|name| schema.values.get(name)) {
        notes.push(format!("One of {}.", link(&heading_of_values(values))));
    }
    if let Some(shape) = json.and_then(|name| schema.json.get(name)) {
        notes.push(format!("Shape: {}.", link(&heading_of_json(shape))));
    }
    notes
}

fn view_columns(schema: &Schema, columns: &[ViewColumn]) -> Table {
    let mut out = Table::new(["Column", "Type", "Null", "Meaning"]);
    for column in columns {
        let null = if column.not_null { "no" } else { "yes" };
        let notes =
            meaning(schema, column.comment.as_deref(), column.values.as_deref(), column.json.as_deref());
        out.row([code(&column.name), code(&column.ty), null.to_owned(), notes.join(" ")]);
    }
    out
}

/// Is this object an addition of ours to a table of somebody else's?
pub fn added(schema: &Schema, table: &QualifiedName, object: &ObjectId) -> &'static str {
    let to_external = schema.is_external(&ObjectId::Table(table.clone()));
    if to_external && !schema.is_external(object) { "Added by this schema." } else { "" }
}

/// A comment, and whether the object is an addition to an external table.
pub fn remark(comment: Option<&str>, added: &str) -> String {
    [comment.map(prose).unwrap_or_default(), added.to_owned()]
        .iter()
        .filter(|text| !text.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(" ")
}

fn policies(schema: &Schema, table: &QualifiedName) -> String {
    bullets(schema.policies_of(table).map(policy))
}

/// A policy with its exact conditions.
fn policy(policy: &Policy) -> String {
    let command = policy.command.map_or("all commands".to_owned(), |command| code(command.as_sql()));
    let sort = if policy.permissive { "allows" } else { "limits" };
    let mut words = format!("{} {sort} {command} to {}.", code(&policy.name), codes(&policy.roles));
    if let Some(comment) = &policy.comment {
        words.push(' ');
        words.push_str(&prose(comment));
    }
    let mut condition = |label: &str, sql: &Option<Sql>| {
        if let Some(sql) = sql {
            words.append(format_args!("\n- {label}:{}", expression(sql.as_str()).replace('\n', "\n  ")));
        }
    };
    condition("rows (`using`)", &policy.using);
    condition("new rows (`with check`)", &policy.with_check);
    words
}

/// Who may do what with an object, role by role.
pub fn privileges(schema: &Schema, object: &ObjectId) -> Table {
    let mut out = Table::new(["Role", "May"]);
    for (role, grants) in schema.privileges_on(object).map(|of: &Privileges| &of.grants).into_iter().flatten()
    {
        let may = grants.iter().map(|(privilege, columns)| match columns {
            Columns::All | Columns::AllAnd(_) => code(privilege.as_sql()),
            Columns::Only(columns) => format!("{} ({})", code(privilege.as_sql()), codes(columns)),
        });
        out.row([code(role), may.collect::<Vec<_>>().join(", ")]);
    }
    out
}

/// SQL in one line, as code.
pub fn line(sql: &Sql) -> String {
    code(one_line(sql.as_str()))
}
