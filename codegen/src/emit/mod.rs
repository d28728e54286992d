//! From the model and the plan to the texts of files; one module for each sort of file.

pub mod access_tests;
pub mod development;
pub mod docs;
pub mod migration;
mod record;
pub mod rust;
pub mod seed;
pub mod squawk;
mod text;
pub mod typescript;
mod undo;

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Location};
use crate::files::{Files, FilesError};
use crate::history::{self, Past};
use crate::model::{ObjectId, Schema};
use crate::plan::Plan;

/// Every generated file, below the folder of generated files: what earlier runs sealed, byte for byte, and what follows
/// from the schema and the plan of its drafts.
///
/// # Errors
/// What cannot be written in one of the languages, with its place in the declaration.
pub fn all(
    schema: &Schema,
    plan: &Plan,
    past: &Past,
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
    assemble(schema, plan, past, models, external).map_err(|error| vec![internal(&error)])
}

fn assemble(
    schema: &Schema,
    plan: &Plan,
    past: &Past,
    models: Files,
    external: String,
) -> Result<Files, FilesError> {
    let (mut migrations, history) = migration::emit(schema, plan, past)?;
    migrations.insert("database.types.ts", typescript::emit(schema))?;
    if schema.validators {
        let text = typescript::zod::emit(schema, &typescript::Options::default(), None);
        migrations.insert("database.zod.ts", text)?;
    }
    for (name, text) in docs::emit(schema, &history) {
        migrations.insert(name, text)?;
    }
    if let Some(seed) = seed::emit(schema) {
        migrations.insert("seed_test_data.sql", seed)?;
    }
    let mut files = Files::new();
    files.extend(history::MIGRATIONS, migrations)?;
    files.extend("models", models)?;
    files.insert("dev/supabase.sql", development::supabase(schema))?;
    files.insert("dev/external_tables.sql", external)?;
    if let Some(tests) = access_tests::emit(schema) {
        files.insert("dev/access_tests.sql", tests)?;
    }
    // What the next run reads. Before the first seal the snapshot is an empty schema.
    let empty = || history::json(&Schema::default());
    files.insert(history::SNAPSHOT, past.snapshot_text.clone().unwrap_or_else(empty))?;
    files.insert(history::FILE, history.text())?;
    Ok(files)
}

/// Two emitters at odds are a mistake of this library, not of the schema.
fn internal(error: &FilesError) -> Diagnostic {
    let help = "two modules or tables may have names that become the same file name; rename one";
    Diagnostic::error("file-clash", None, error.to_string()).help(help)
}
