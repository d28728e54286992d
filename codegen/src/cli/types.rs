//! `types`: the TypeScript types of any schema.

use std::collections::BTreeSet;

use super::read::{Read, Reading, read};
use super::{Code, Context, Outcome};
use crate::emit::typescript;
use crate::model::{Name, Schema, sql};

/// Of what, and what is wanted.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    of: Reading,
    /// The database's schemas in the file, in place of `public` and those that the API's roles may enter.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    schema: Vec<String>,
}

pub(super) fn run(context: &Context<'_>, arguments: &Arguments) -> Result<Outcome, Outcome> {
    let Read { schema, complaint } = read(context, "types", &arguments.of)?;
    let schemas: Vec<Name> = arguments.schema.iter().map(Name::new).collect();
    known(&schema, &schemas)?;
    let report = typescript::emit_as(&schema, &typescript::Options { schemas });
    Ok(Outcome { report, complaint, code: Code::Fine })
}

/// Are there such schemas?
fn known(schema: &Schema, wanted: &[Name]) -> Result<(), Outcome> {
    let there: BTreeSet<Name> =
        schema.ids().filter_map(|id| id.schema().cloned()).chain(schema.namespaces.keys().cloned()).collect();
    let missing: Vec<String> =
        wanted.iter().filter(|name| !there.contains(*name)).map(ToString::to_string).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let complaint = format!(
        "error: no schema {} there; there are {}\n",
        missing.join(", "),
        sql::list(there.iter().map(ToString::to_string))
    );
    Err(Outcome { report: String::new(), complaint, code: Code::Trouble })
}
