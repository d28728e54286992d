//! `models`: the Rust models of any schema, as a crate in a folder.

use std::path::PathBuf;

use super::generate::refusal;
use super::read::{Read, Reading, read};
use super::{Context, Outcome, folder};
use crate::emit::rust;

/// Of what, and where to.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    of: Reading,
    /// The folder of the crate: a new or empty one, or one that this command wrote before.
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
}

pub(super) fn run(context: &Context<'_>, arguments: &Arguments) -> Result<Outcome, Outcome> {
    let Read { schema, complaint } = read(context, "models", &arguments.of)?;
    let files = rust::emit(&schema).map_err(|findings| refusal(&findings, &context.render(&findings)))?;
    let outcome = folder::write(&arguments.out, files, "models")?;
    Ok(Outcome { complaint, ..outcome })
}
