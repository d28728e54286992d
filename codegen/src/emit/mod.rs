//! From the model and the plan to the texts of files; one module for each sort of file.

pub mod access_tests;
pub mod development;
pub mod docs;
pub mod migration;
pub mod rust;
pub mod seed;
pub mod squawk;
mod text;
pub mod typescript;

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Location};
use crate::files::{Files, FilesError};
use crate::history::{self, History};
use crate::model::{ObjectId, Schema};
use crate::plan::Plan;

/// Every generated file, below the folder of generated files.
///
/// # Errors
/// What cannot be written in one of the languages, with its place in the declaration.
pub fn all(
    schema: &Schema,
    plan: &Plan,
    sources: &BTreeMap<ObjectId, Location>,
) -> Result<Files, Vec<Diagnostic>> {
    let models = rust::emit(schema);
    let external = development::external_tables(schema, sources);
    let (models, external) = match (models, external) {
        (Ok(models), Ok(external)) => (models, external),
        (models, external) => {
            return Err(models.err().into_iter().chain(external.err()).flatten().collect());
        }
    };
    assemble(schema, plan, models, external).map_err(|error| vec![internal(&error)])
}

fn assemble(schema: &Schema, plan: &Plan, models: Files, external: String) -> Result<Files, FilesError> {
    let mut migrations = migration::emit(schema, plan)?;
    let history = history(plan, &migrations);
    migrations.insert("database.types.ts", typescript::emit(schema))?;
    for (name, text) in docs::emit(schema, plan) {
        migrations.insert(name, text)?;
    }
    if let Some(seed) = seed::emit(schema) {
        migrations.insert("seed_test_data.sql", seed)?;
    }
    let mut files = Files::new();
    files.extend("migrations", migrations)?;
    files.extend("models", models)?;
    files.insert("dev/supabase.sql", development::supabase(schema))?;
    files.insert("dev/external_tables.sql", external)?;
    if let Some(tests) = access_tests::emit(schema) {
        files.insert("dev/access_tests.sql", tests)?;
    }
    files.insert("schema.json", json(schema))?;
    files.insert(history::FILE, json(&history))?;
    Ok(files)
}

fn history(plan: &Plan, migrations: &Files) -> History {
    let mut history = History::default();
    for migration in &plan.migrations {
        let (forward, rollback) = (migration.forward_file(), migration.rollback_file());
        let text = |name: &str| migrations.get(name).unwrap_or_default();
        history.push(migration.number, (&forward, text(&forward)), (&rollback, text(&rollback)));
    }
    history
}

/// Plain data with texts for keys: serde cannot fail on it.
fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

/// Two emitters at odds are a mistake of this library, not of the schema.
fn internal(error: &FilesError) -> Diagnostic {
    let help = "two modules or tables may have names that become the same file name; rename one";
    Diagnostic::error("file-clash", None, error.to_string()).help(help)
}
