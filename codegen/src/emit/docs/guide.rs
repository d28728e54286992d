//! `MIGRATION_GUIDE.md`: how to apply, verify, undo and look after the schema.

use askama::Template;

use crate::model::{FunctionId, ObjectId, Schema, sql::literal};
use crate::words::{and, code, sentence};

use super::entry::{Entry, title};
use super::markdown::{Append, Table, bullets, fence, numbered, sql};
use super::release::Release;
use super::{hazards, monitor, query, relation, verify};

/// The document.
#[derive(Debug, Template)]
#[template(path = "docs/migration_guide.md")]
pub struct Document {
    title: String,
    command: String,
    missing_roles: String,
    externals: String,
    missing_externals: String,
    owner_needed: String,
    development: String,
    psql: String,
    order: String,
    supabase: String,
    migrations: Vec<Entry>,
    hazards: Vec<Entry>,
    rows: String,
    backup: String,
    restore: String,
    rollback_last: String,
    rollback_order: String,
    repair: String,
    troubles: Vec<Entry>,
    refreshes: String,
    vacuum: String,
    monitoring: Vec<Entry>,
}

/// Lowers the schema and its migrations to the document.
pub fn document(schema: &Schema, releases: &[Release]) -> Document {
    let externals = externals(schema);
    let own = own_tables(schema);
    Document {
        title: title(schema, "migrating a database"),
        command: schema.command.to_string(),
        missing_roles: sql(&verify::missing_roles(schema)),
        missing_externals: verify::missing_externals(schema, &externals)
            .map(|query| sql(&query))
            .unwrap_or_default(),
        externals: externals_table(schema, &externals).text(),
        owner_needed: owner_needed(schema, releases),
        development: development(schema),
        psql: bash(releases.iter().map(|release| psql(&release.forward))),
        order: numbered(releases.iter().map(|release| code(&release.forward))),
        supabase: supabase(),
        migrations: releases.iter().map(|release| migration(schema, release)).collect(),
        hazards: hazards::entries(),
        rows: rows(&own),
        backup: backup(&own),
        restore: bash([psql("backup.sql")]),
        rollback_last: bash(releases.last().map(|release| psql(&release.rollback))),
        rollback_order: numbered(releases.iter().rev().map(|release| code(&release.rollback))),
        repair: bash(releases.last().map(|release| {
            format!("supabase migration repair --status reverted {} --remote", release.number)
        })),
        troubles: troubles(schema, releases),
        refreshes: (schema.materialized_views.values())
            .filter(|view| !schema.is_external(&ObjectId::MaterializedView(view.name.clone())))
            .map(|view| sql(&relation::refresh(schema, view)))
            .collect::<Vec<_>>()
            .join("\n"),
        vacuum: vacuum(&own),
        monitoring: monitor::entries(schema),
    }
}

/// Names of the tables that the migrations create.
pub fn own_tables(schema: &Schema) -> Vec<String> {
    let tables = schema.tables.keys().filter(|name| !schema.is_external(&ObjectId::Table((*name).clone())));
    tables.map(ToString::to_string).collect()
}

/// The call of psql for a file: it stops at the first error.
pub fn psql(file: &str) -> String {
    format!("psql \"$DATABASE_URL\" -v ON_ERROR_STOP=1 -f {file}")
}

/// Commands in one fence; nothing for none.
pub fn bash(lines: impl IntoIterator<Item = String>) -> String {
    let lines: Vec<String> = lines.into_iter().collect();
    if lines.is_empty() { String::new() } else { fence("bash", &lines.join("\n")) }
}

/// Applies to an empty database what a project has before the first migration. Roles and the schemas that Supabase
/// manages are a superuser's.
pub fn development(schema: &Schema) -> String {
    let tables = schema.external.iter().any(|object| matches!(object, ObjectId::Table(_)));
    let supabase = psql("../dev/supabase.sql").replace("$DATABASE_URL", "$SUPERUSER_URL");
    bash([supabase].into_iter().chain(tables.then(|| psql("../dev/external_tables.sql"))))
}

/// The Supabase CLI reads `supabase/migrations`, and takes files of the form `<number>_<name>.sql` for migrations.
pub fn supabase() -> String {
    let lines = [
        "mkdir -p supabase/migrations",
        "cp generated/migrations/[0-9]*.sql supabase/migrations/",
        "supabase link --project-ref \"$PROJECT_REF\"",
        "supabase db push --remote",
    ];
    bash(lines.map(str::to_owned))
}

/// What exists already: whole objects, not the parts of tables.
fn externals(schema: &Schema) -> Vec<ObjectId> {
    let whole = |object: &&ObjectId| {
        !matches!(
            object,
            ObjectId::Constraint(..)
                | ObjectId::Index(..)
                | ObjectId::Statistics(..)
                | ObjectId::Trigger(..)
                | ObjectId::Policy(..)
                | ObjectId::Privileges(_)
                | ObjectId::Owner(_)
        )
    };
    schema.external.iter().filter(whole).cloned().collect()
}

fn externals_table(schema: &Schema, externals: &[ObjectId]) -> Table {
    let mut table = Table::new(["Object", "Kind", "What is used of it"]);
    for object in externals {
        let used = match object {
            ObjectId::Table(name) => schema.tables.get(name).map(|table| {
                let columns = table.columns.iter().map(|column| code(&column.name));
                format!("the columns {}", and(columns))
            }),
            _ => None,
        };
        table.row([code(object.name()), object.kind().to_owned(), used.unwrap_or_default()]);
    }
    table
}

fn owner_needed(schema: &Schema, releases: &[Release]) -> String {
    let mut tables: Vec<_> = releases.iter().flat_map(|release| release.external_tables(schema)).collect();
    tables.sort();
    tables.dedup();
    if tables.is_empty() {
        return String::new();
    }
    format!(
        "The migrations add to {}, so the role that applies them must own {}.",
        and(tables.iter().map(code)),
        if tables.len() == 1 { "that table" } else { "those tables" }
    )
}

fn migration(schema: &Schema, release: &Release) -> Entry {
    let mut entry = Entry::new(release.heading(), Some(&release.purpose));
    entry.block("Creates", release.creates());
    entry.block("Changes", release.changes());
    let needs = release.dependencies();
    if !needs.is_empty() {
        entry.block("Needs", format!("{}.", sentence(&needs)));
    }
    let online = "Not all of it runs in a transaction: what was done before an error stays. Mend what the error names, \
                  drop an index that was left invalid, and run the rest of the file.";
    let online = release.online.then(|| online.to_owned());
    entry.block("Beware on a database in use", bullets(release.hazards.iter().cloned().chain(online)));
    entry.block("Apply", bash([psql(&release.forward)]));
    let check = verify::missing(schema, &release.left).map(|query| sql(&query));
    entry.block("Verify", check.unwrap_or_default());
    entry.block("Roll back", format!("{}\n{}", bash([psql(&release.rollback)]), release.loses(schema)));
    entry
}

/// How many rows a rollback of everything would lose.
fn rows(own: &[String]) -> String {
    let counts = own
        .iter()
        .map(|name| format!("select {} as table_name, count(*) as rows from {name}", literal(name)));
    let counts = counts.collect::<Vec<_>>().join("\nunion all\n");
    if counts.is_empty() { counts } else { sql(&format!("{counts};")) }
}

fn backup(own: &[String]) -> String {
    if own.is_empty() {
        return String::new();
    }
    let mut command = "pg_dump \"$DATABASE_URL\" --data-only --file=backup.sql".to_owned();
    for name in own {
        command.append(format_args!(" \\\n  --table='{}'", name.replace('\'', "'\\''")));
    }
    bash([command])
}

/// `VACUUM` takes a list, and as one statement runs outside of a transaction.
pub fn vacuum(own: &[String]) -> String {
    if own.is_empty() { String::new() } else { sql(&format!("vacuum (analyze) {};", own.join(", "))) }
}

fn troubles(schema: &Schema, releases: &[Release]) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut add = |heading: &str, text: String, query: Option<String>| {
        let mut entry = Entry::new(heading, None);
        entry.paragraph(text);
        if let Some(query) = query {
            entry.paragraph(sql(&query));
        }
        entries.push(entry);
    };
    if !releases.is_empty() {
        let text = "The migration was applied before. It is one transaction, so nothing of the second attempt stays. Its \
                    query under Verify says whether all of it is there; if something is missing, roll it back and \
                    apply it again."
            .to_owned();
        add("An object already exists", text, None);
    }
    if !schema.external.is_empty() {
        let text =
            "What this schema builds on is not there, or an earlier migration was left out. On an empty \
                    database for development, apply the files of `../dev` first; elsewhere, ask who owns it."
                .to_owned();
        add("An object does not exist", text, verify::missing_externals(schema, &externals(schema)));
    }
    add(
        "Canceled due to lock timeout",
        "Another transaction holds a table that the migration changes. Nothing was changed: find who holds it, and \
         apply again when it is done."
            .to_owned(),
        Some(monitor::BLOCKED.to_owned()),
    );
    if let Some(query) = identity(schema) {
        let text = "A policy found nothing that belongs to the caller. This asks who a token's caller is; null means \
                    that the caller is unknown or inactive."
            .to_owned();
        add("A query returns no rows, or a row violates row-level security", text, Some(query));
    }
    if let Some(query) = grants(schema) {
        let text =
            "The role has no such privilege. Privileges are granted one by one, some on single columns; \
                    `select *` needs all of them."
                .to_owned();
        add("Permission denied", text, Some(query));
    }
    if let Some(query) = explained(schema) {
        let text =
            "See whether the plan reads an index. On a small table PostgreSQL rightly reads the whole of it."
                .to_owned();
        add("A query is slow", text, Some(query));
    }
    if !schema.materialized_views.is_empty() {
        let text = "A materialized view shows its last refresh. Refresh it as its owner, as below under Maintenance.";
        add("A materialized view is out of date", text.to_owned(), None);
    }
    entries
}

/// Asks the schema's own functions who the caller of a token is.
fn identity(schema: &Schema) -> Option<String> {
    let ask = |id: &Option<FunctionId>, name: &str| id.as_ref().map(|id| format!("{}() as {name}", id.name));
    let asked = [ask(&schema.actors.tenant, "tenant_id"), ask(&schema.actors.user, "user_id")];
    let asked: Vec<String> = asked.into_iter().flatten().collect();
    if asked.is_empty() {
        return None;
    }
    let actor = schema.seed.actors.iter().find(|actor| actor.role == schema.actors.member);
    let claims =
        actor.map_or(r#"{"sub": "00000000-0000-0000-0000-000000000000"}"#, |actor| actor.claims.as_str());
    Some(format!(
        "begin;\nselect set_config('request.jwt.claims', {}, true);\nselect {};\nrollback;",
        literal(claims),
        asked.join(", ")
    ))
}

/// The privileges of the API roles on the first table.
fn grants(schema: &Schema) -> Option<String> {
    let table = schema.tables.keys().find(|name| !schema.is_external(&ObjectId::Table((*name).clone())))?;
    let roles = schema.actors.roles().map(|role| literal(role.as_str())).collect::<Vec<_>>().join(", ");
    Some(format!(
        "select grantee, privilege_type, string_agg(column_name, ', ' order by column_name) as columns\nfrom \
         information_schema.column_privileges\nwhere table_schema = {}\n  and table_name = {}\n  and grantee in \
         ({roles})\ngroup by grantee, privilege_type\norder by grantee, privilege_type;",
        literal(table.schema.as_str()),
        literal(table.name.as_str())
    ))
}

fn explained(schema: &Schema) -> Option<String> {
    let own = |table: &crate::model::QualifiedName| !schema.is_external(&ObjectId::Table(table.clone()));
    let mut queries = schema
        .indexes
        .values()
        .filter(|index| own(&index.table))
        .filter_map(|index| query::of_index(schema, index));
    queries.next().map(|query| format!("explain\n{query}"))
}
