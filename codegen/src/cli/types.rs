//! `types`: the TypeScript types of any schema.

use std::collections::BTreeSet;

use super::read::{Read, Reading, read_api, read_offering};
use super::{Code, Context, Outcome};
use crate::emit::typescript::{self, official};
use crate::model::{Name, Schema, sql};

/// Of what, and what is wanted.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    of: Reading,
    /// The database's schemas in the file, in place of `public` and those that the API's roles may enter.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    schema: Vec<String>,
    /// The role that the client signs in as: what it may not write is left out.
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// Give the key of each table a type of its own: `ConversationId`.
    #[arg(long)]
    branded_ids: bool,
    /// Print validators of what clients write in place of the types: schemas of zod 4.
    #[arg(long)]
    validators: bool,
    /// What the file says.
    #[arg(long, value_enum, default_value_t)]
    dialect: Dialect,
}

/// What a file of types says.
#[derive(Clone, Copy, Debug, Default, clap::ValueEnum)]
enum Dialect {
    /// All that the schema knows.
    #[default]
    Strict,
    /// What Supabase's own command line prints, byte for byte, of `public` where no schema is named.
    Official,
}

pub(super) fn run(context: &Context<'_>, arguments: &Arguments) -> Result<Outcome, Outcome> {
    let mut schemas: Vec<Name> = arguments.schema.iter().map(Name::new).collect();
    if arguments.validators && matches!(arguments.dialect, Dialect::Official) {
        let complaint =
            "error: `--validators` are of the strict dialect; leave `--dialect official` out\n".to_owned();
        return Err(Outcome { report: String::new(), complaint, code: Code::Trouble });
    }
    if let Dialect::Official = arguments.dialect {
        if schemas.is_empty() {
            schemas.push(Name::new(typescript::DEFAULT_SCHEMA));
        }
        let (api, complaint) = read_api(context, &arguments.of, &schemas)?;
        return Ok(Outcome { report: official::emit(&api), complaint, code: Code::Fine });
    }
    let wanted =
        |schema: &Schema| if schemas.is_empty() { typescript::listed(schema) } else { schemas.clone() };
    let (Read { schema, complaint }, api) = read_offering(context, "types", &arguments.of, Some(&wanted))?;
    known(&schema, &schemas)?;
    let role = arguments.role.as_ref().map(Name::new);
    let options = typescript::Options { schemas, role, branded: arguments.branded_ids };
    let emit = if arguments.validators { typescript::zod::emit } else { typescript::emit_over };
    let report = emit(&schema, &options, api.as_ref());
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
