//! `docs`: the documentation of any schema, in a folder.

use std::path::PathBuf;

use super::read::{Read, Reading, read};
use super::{Context, Outcome, folder};
use crate::emit::docs;
use crate::files::Files;

/// Of what, and where to.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    of: Reading,
    /// The folder of the document: a new or empty one, or one that this command wrote before.
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
}

pub(super) fn run(context: &Context<'_>, arguments: &Arguments) -> Result<Outcome, Outcome> {
    let Read { schema, complaint } = read(context, "docs", &arguments.of)?;
    let mut files = Files::new();
    let (name, text) = docs::reference(&schema);
    files.insert(name, text).map_err(|error| Outcome::trouble(&error))?;
    let outcome = folder::write(&arguments.out, files, "docs")?;
    Ok(Outcome { complaint, ..outcome })
}
