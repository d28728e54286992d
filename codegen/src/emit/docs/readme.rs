//! `README.md`: what is in the folder, and the shortest way to use it.

use askama::Template;

use crate::model::{Command, ObjectId, Schema, Table as ModelTable};
use crate::words::sentence;

use super::entry::{Entry, title};
use super::guide::{bash, development, own_tables, psql, supabase, vacuum};
use super::markdown::{fence, prose, sql};
use super::release::Release;
use super::{diagram, matrix, relation, verify};

/// The document.
#[derive(Debug, Template)]
#[template(path = "docs/readme.md")]
pub struct Document {
    title: String,
    description: String,
    tree: String,
    development: String,
    psql: String,
    supabase: String,
    verify: String,
    seed: String,
    migrations: Vec<Entry>,
    overview: String,
    roles: String,
    summary: String,
    typescript: String,
    rust: String,
    refreshes: String,
    vacuum: String,
    rollback: String,
}

/// Lowers the schema and its migrations to the document.
pub fn document(schema: &Schema, releases: &[Release]) -> Document {
    let seeded = !schema.seed.rows.is_empty();
    Document {
        title: title(schema, "database migrations"),
        description: prose(&schema.description),
        tree: fence("text", &tree(schema, releases)),
        development: development(schema),
        psql: bash(releases.iter().map(|release| psql(&release.forward))),
        supabase: supabase(),
        verify: verify::missing(schema, &whole_objects(releases))
            .map(|query| sql(&query))
            .unwrap_or_default(),
        seed: bash(seeded.then(|| psql("seed_test_data.sql"))),
        migrations: releases.iter().map(|release| migration(schema, release)).collect(),
        overview: diagram::overview(schema),
        roles: matrix::roles(schema),
        summary: matrix::summary(schema).text(),
        typescript: typescript(schema).map(|code| fence("typescript", &code)).unwrap_or_default(),
        rust: rust(schema).map(|code| fence("rust", &code)).unwrap_or_default(),
        refreshes: (schema.materialized_views.values())
            .filter(|view| !schema.is_external(&ObjectId::MaterializedView(view.name.clone())))
            .map(|view| sql(&relation::refresh(schema, view)))
            .collect::<Vec<_>>()
            .join("\n"),
        vacuum: vacuum(&own_tables(schema)),
        rollback: bash(releases.last().map(|release| psql(&release.rollback))),
    }
}

/// Tables, views and functions: the parts of tables are looked for in the guide.
fn whole_objects(releases: &[Release]) -> Vec<ObjectId> {
    let objects = releases.iter().flat_map(|release| &release.left);
    let whole = objects.filter(|object| {
        matches!(
            object,
            ObjectId::Table(_) | ObjectId::View(_) | ObjectId::MaterializedView(_) | ObjectId::Function(_)
        )
    });
    whole.cloned().collect()
}

/// The files of the folder, each with what it is.
fn tree(schema: &Schema, releases: &[Release]) -> String {
    let mut files: Vec<(String, String)> = vec![
        ("README.md".into(), "this page".into()),
        ("SCHEMA_DOCUMENTATION.md".into(), "every table, view, function and right".into()),
        ("MIGRATION_GUIDE.md".into(), "apply, verify, undo, look after".into()),
        ("database.types.ts".into(), "types for supabase-js".into()),
    ];
    for release in releases {
        files.push((release.forward.clone(), release.title()));
    }
    for release in releases {
        files.push((release.rollback.clone(), format!("undoes {}", release.number)));
    }
    if !releases.is_empty() {
        files.push(("rollback_all.sql".into(), "undoes all of them".into()));
    }
    if !schema.seed.rows.is_empty() {
        files.push(("seed_test_data.sql".into(), "rows for development and tests".into()));
    }
    let width = files.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let last = files.len().saturating_sub(1);
    let lines = files.iter().enumerate().map(|(at, (name, what))| {
        let branch = if at == last { "└──" } else { "├──" };
        format!("{branch} {name:width$}  {what}").trim_end().to_owned()
    });
    format!("migrations/\n{}", lines.collect::<Vec<_>>().join("\n"))
}

fn migration(schema: &Schema, release: &Release) -> Entry {
    let mut entry = Entry::new(release.heading(), None);
    entry.block("Purpose", prose(&release.purpose));
    entry.block("Features", release.features(schema));
    if release.module.is_none() {
        entry.block("Adds", release.creates());
    }
    entry.block("Changes", release.changes());
    let needs = release.dependencies();
    let needs = if needs.is_empty() { "None.".to_owned() } else { format!("{}.", sentence(&needs)) };
    entry.block("Dependencies", needs);
    entry
}

/// The first table of the API that a signed-in caller reads.
fn shown(schema: &Schema) -> Option<&ModelTable> {
    schema.tables.values().find(|table| {
        table.name.schema == "public"
            && !schema.is_external(&ObjectId::Table(table.name.clone()))
            && table.access.as_ref().is_some_and(|access| access.rule(Command::Select).is_some())
    })
}

fn typescript(schema: &Schema) -> Option<String> {
    let table = shown(schema)?;
    let columns: Vec<&str> = table.columns.iter().take(3).map(|column| column.name.as_str()).collect();
    let name = table.name.name.as_str();
    Some(format!(
        "import {{ createClient }} from '@supabase/supabase-js'\nimport type {{ Database, Tables }} from \
         './database.types'\n\nconst supabase = createClient<Database>(process.env.SUPABASE_URL!, \
         process.env.SUPABASE_ANON_KEY!)\n\nconst {{ data, error }} = await supabase\n  .from('{name}')\n  \
         .select('{}')\n  .limit(20)\n\ntype Row = Tables<'{name}'>",
        columns.join(", ")
    ))
}

fn rust(schema: &Schema) -> Option<String> {
    let table = shown(schema)?;
    let row = table.rust_name.as_deref()?;
    Some(format!(
        "use models::{row};\n\nasync fn page(pool: &sqlx::PgPool) -> Result<Vec<{row}>, sqlx::Error> {{\n    let sql = \
         format!(\"select {{}} from {} limit 20\", {row}::COLUMNS);\n    \
         sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(pool).await\n}}",
        table.name.to_string().replace('\\', "\\\\").replace('"', "\\\"")
    ))
}
