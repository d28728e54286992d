//! A schema as it was read, written as the declaration that a person would have made of it.
//!
//! One way: [`adopt`] makes of the state the model that the declaration will build, so that the history can start sealed
//! at it; [`item`] writes that model's objects as Rust, one file per kind, as `macros/src/parse` reads them;
//! [`source`] puts them into files.

mod access;
mod adopt;
mod closed;
mod foreign;
mod item;
mod modules;
mod names;
mod print;
mod privileges;
mod readable;
mod source;

use std::path::Path;

use self::adopt::Adopted;
use crate::diagnostic::Diagnostic;
use crate::emit::migration;
use crate::files::{Files, FilesError};
use crate::history::{self, GENERATED, Past};
use crate::model::{Pair, Schema};
use crate::plan::{self, Numbering};

/// What a person says of the schema that a database does not.
#[derive(Clone, Debug)]
pub struct About {
    /// What people call it.
    pub title: String,
    /// What it is for.
    pub description: String,
    /// The module that it is declared in, of a crate that has several declarations; none is the crate's root.
    pub within: Option<String>,
    /// What a person types before `gen`.
    pub command: String,
    /// The name of the crate, where a whole one is made.
    pub package: Option<String>,
    /// Where that crate finds `codegen`: what follows `codegen = `.
    pub dependency: String,
}

/// A declaration, written.
pub struct Pulled {
    /// What the declaration builds.
    pub schema: Schema,
    /// Its files: the source, the SQL below `sql/`, and the history that starts at it.
    pub files: Files,
    /// What of the state it does not say, each in a line.
    pub notes: Vec<String>,
    adopted: Adopted,
}

/// Why nothing is written.
#[derive(Debug)]
pub enum PullError {
    /// What is there cannot be planned as migrations.
    Plan(Vec<Diagnostic>),
    /// A mistake of this library: what it wrote is no Rust, or two files have one name.
    Internal(String),
}

impl std::error::Error for PullError {}

impl std::fmt::Display for PullError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Plan(findings) => {
                f.write_str("what is there cannot be planned as a migration:")?;
                findings.iter().try_for_each(|finding| write!(f, "\n  {}", finding.message))
            }
            Self::Internal(problem) => write!(f, "{problem}; this is a bug of the tool: please report it"),
        }
    }
}

impl From<FilesError> for PullError {
    fn from(error: FilesError) -> Self {
        Self::Internal(error.to_string())
    }
}

/// Lays the Rust files out as rustfmt does with the settings of their folder; says so where there is none.
#[must_use]
pub fn rustfmt(files: &mut Files, folder: &Path) -> Option<String> {
    // The folder may have to be made still: its settings are then those of the folders above it.
    let existing = folder.ancestors().find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    let mut problem = None;
    *files = std::mem::take(files).map(|path, content| {
        if problem.is_some() || Path::new(path).extension().is_none_or(|extension| extension != "rs") {
            return content;
        }
        print::rustfmt(&content, existing).unwrap_or_else(|error| {
            problem = Some(format!("the layout of rustfmt, which cannot be run: {error}"));
            content
        })
    });
    problem
}

/// The name of a package after a folder.
#[must_use]
pub fn package(folder: &str) -> String {
    names::snake(folder)
}

/// A title after a folder.
#[must_use]
pub fn title(folder: &str) -> String {
    let words = folder.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let text = words.collect::<Vec<_>>().join(" ");
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The same with more that the declaration does not say.
///
/// # Errors
/// As [`pull`].
pub fn with_notes(pulled: Pulled, notes: Vec<String>, about: &About) -> Result<Pulled, PullError> {
    let Pulled { mut adopted, .. } = pulled;
    adopted.notes.extend(notes);
    written(adopted, about)
}

/// The name of the migration that makes all that was there.
const BASELINE: &str = "baseline";

/// Writes the declaration of a schema that was read, with what the model has no word for among the notes.
///
/// # Errors
/// Objects that need one another in a circle, so that no migration makes them.
pub fn pull(read: &Schema, unsupported: &[(String, String)], about: &About) -> Result<Pulled, PullError> {
    let mut adopted = adopt::adopt(read, about);
    let named = unsupported.iter().map(|(kind, name)| format!("{kind}: {name}"));
    adopted.notes.extend(named);
    written(adopted, about)
}

fn written(adopted: Adopted, about: &About) -> Result<Pulled, PullError> {
    let mut files = source::files(&adopted, about)?;
    files.extend(GENERATED, baseline(&adopted.schema)?)?;
    Ok(Pulled { schema: adopted.schema.clone(), files, notes: adopted.notes.clone(), adopted })
}

/// A history whose one migration is sealed, and makes the schema.
fn baseline(schema: &Schema) -> Result<Files, PullError> {
    let numbering = Numbering { first: schema.first_migration, name: Some(BASELINE.into()) };
    let empty = Schema::default();
    let plan = plan::plan(Pair::new(&empty, schema), &std::collections::BTreeMap::new(), &numbering);
    let plan = plan.map_err(PullError::Plan)?;
    let (migrations, history) = migration::emit(schema, &plan, &Past::default())?;
    let past = Past::seal(history, &migrations, schema);
    let mut files = Files::new();
    for (name, text) in &past.files {
        files.insert(format!("{}/{name}", history::MIGRATIONS), text.as_str())?;
    }
    files.insert(history::SNAPSHOT, past.snapshot_text.clone().unwrap_or_default())?;
    files.insert(history::FILE, past.history().text())?;
    Ok(files)
}
