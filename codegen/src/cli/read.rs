//! The schema that a command is about, wherever it is.

use std::path::PathBuf;

/// Where it is.
#[derive(Clone, Debug, clap::Args)]
#[cfg_attr(not(feature = "database"), allow(dead_code, reason = "read by what needs a database"))]
pub(super) struct Reading {
    /// The schema: `schema` (the declaration), the address of a database, a file of SQL or a folder of them, or a
    /// snapshot (.json).
    #[arg(value_name = "SOURCE")]
    source: String,
    #[command(flatten)]
    scratch: Scratch,
}

/// Where SQL is tried.
#[derive(Clone, Debug, clap::Args)]
#[cfg_attr(not(feature = "database"), allow(dead_code, reason = "read by what needs a database"))]
pub(super) struct Scratch {
    /// SQL that every scratch database holds from the start; may be given several times.
    #[arg(long, value_name = "FILE")]
    pub prelude: Vec<PathBuf>,
    /// The server for scratch databases: its URL (of a superuser), or the folder of `postgres` and `initdb`.
    #[arg(long, value_name = "SERVER")]
    pub server: Option<String>,
}

#[cfg(not(feature = "database"))]
pub(super) fn read(
    _context: &super::Context<'_>,
    _command: &str,
    _arguments: &Reading,
) -> Result<Read, super::Outcome> {
    Err(super::Outcome::trouble(&super::NoDatabase))
}

/// The schemas of which PostgREST's offer is wanted.
type Wanted<'w> = Option<&'w dyn Fn(&crate::model::Schema) -> Vec<crate::model::Name>>;

/// A schema for the emitters.
#[cfg_attr(not(feature = "database"), allow(dead_code, reason = "made by what needs a database"))]
pub(super) struct Read {
    pub schema: crate::model::Schema,
    /// What there is to say of it, rendered.
    pub complaint: String,
}

#[cfg(not(feature = "database"))]
pub(super) fn read_offering(
    _context: &super::Context<'_>,
    _command: &str,
    _arguments: &Reading,
    _wanted: Wanted<'_>,
) -> Result<(Read, Option<crate::api::Api>), super::Outcome> {
    Err(super::Outcome::trouble(&super::NoDatabase))
}

#[cfg(not(feature = "database"))]
pub(super) fn read_api(
    _context: &super::Context<'_>,
    _arguments: &Reading,
    _namespaces: &[crate::model::Name],
) -> Result<(crate::api::Api, String), super::Outcome> {
    Err(super::Outcome::trouble(&super::NoDatabase))
}

#[cfg(feature = "database")]
pub(super) use self::database::{read, read_api, read_offering};

#[cfg(feature = "database")]
mod database {
    use std::path::Path;

    use super::{Read, Reading, Scratch, Wanted};
    use crate::api::{self, Api};
    use crate::catalog::{self, Catalog};
    use crate::check;
    use crate::cli::generate::refusal;
    use crate::cli::{Context, Outcome, server};
    use crate::diagnostic::refused;
    use crate::model::{Actors, FunctionId, Name, Schema, sql};
    use crate::scratch::Database;
    use crate::source::{self, Content, Ground, Script, Source, SourceError};

    /// Reads it for a command, which the files name that are made of it.
    pub(in crate::cli) fn read(
        context: &Context<'_>,
        command: &str,
        arguments: &Reading,
    ) -> Result<Read, Outcome> {
        read_offering(context, command, arguments, None).map(|(read, _)| read)
    }

    /// The same, with what PostgREST offers where it comes from a database.
    pub(in crate::cli) fn read_offering(
        context: &Context<'_>,
        command: &str,
        arguments: &Reading,
        wanted: Wanted<'_>,
    ) -> Result<(Read, Option<Api>), Outcome> {
        let declared = &context.declaration.schema;
        let source = Source::named(&arguments.source);
        let content = source.content(declared).map_err(|error| Outcome::trouble(&error))?;
        let call = match &source {
            // An address is nobody's business but the caller's.
            Source::Database(_) => format!("{command} \"$DATABASE_URL\""),
            source => format!("{command} {source}"),
        };
        let (mut schema, complaint, client) = match content {
            Content::Model(schema) if source == Source::Declaration => (*schema, declaration(context)?, None),
            Content::Model(schema) => (*schema, String::new(), None),
            Content::Live(url) => {
                let read = source::read(&url, &source.to_string());
                let (schema, complaint) = found(read, &source, &url, declared)?;
                let client = source::connect(&url).map_err(|error| Outcome::trouble(&error))?;
                (schema, complaint, Some((client, None)))
            }
            Content::Sql(scripts) => {
                let read = applied(context, &arguments.scratch, &source, &scripts);
                let (catalog, database) = read.map_err(|error| Outcome::trouble(&error))?;
                let client = database.superuser().map_err(|error| Outcome::trouble(&error))?;
                let (schema, complaint) = found(Ok(catalog), &source, &arguments.source, declared)?;
                (schema, complaint, Some((client, Some(database))))
            }
        };
        schema.command = declared.command.generating(call);
        let api = client.zip(wanted).map(|((mut client, _database), wanted)| {
            let api = catalog::read_api(&mut client, &wanted(&schema));
            api.map_err(|error| Outcome::trouble(&SourceError::Catalog(source.to_string(), error)))
        });
        Ok((Read { schema, complaint }, api.transpose()?))
    }

    /// What PostgREST would offer of it, and what there is to say of it.
    pub(in crate::cli) fn read_api(
        context: &Context<'_>,
        arguments: &Reading,
        namespaces: &[Name],
    ) -> Result<(Api, String), Outcome> {
        let source = Source::named(&arguments.source);
        let of = source.to_string();
        let trouble = |error: SourceError| Outcome::trouble(&error);
        let api = match source.content(&context.declaration.schema).map_err(trouble)? {
            Content::Model(schema) => {
                let complaint =
                    if source == Source::Declaration { declaration(context)? } else { String::new() };
                return Ok((api::declared(&schema, namespaces), complaint));
            }
            Content::Live(url) => catalog::read_api(&mut source::connect(&url).map_err(trouble)?, namespaces),
            Content::Sql(scripts) => {
                let ground = ground(context, &arguments.scratch, &scripts).map_err(trouble)?;
                let database = ground.apply(&scripts).map_err(trouble)?;
                let client = database.superuser().map_err(|error| trouble(error.into()))?;
                catalog::read_api(&mut { client }, namespaces)
            }
        };
        Ok((api.map_err(|error| trouble(SourceError::Catalog(of, error)))?, String::new()))
    }

    /// What is wrong with the declaration.
    fn declaration(context: &Context<'_>) -> Result<String, Outcome> {
        let declaration = context.declaration;
        let mut findings = declaration.diagnostics.clone();
        findings.extend(check::check(&declaration.schema, &declaration.sources));
        let rendered = context.render(&findings);
        if refused(&findings) { Err(refusal(&findings, &rendered)) } else { Ok(rendered) }
    }

    /// What SQL makes of a scratch database.
    fn applied(
        context: &Context<'_>,
        scratch: &Scratch,
        source: &Source,
        scripts: &[Script],
    ) -> Result<(Catalog, Database), SourceError> {
        let ground = ground(context, scratch, scripts)?;
        let database = ground.apply(scripts)?;
        Ok((ground.read(&database, &source.to_string())?, database))
    }

    /// Where SQL is tried.
    fn ground(context: &Context<'_>, scratch: &Scratch, scripts: &[Script]) -> Result<Ground, SourceError> {
        let preludes =
            scratch.prelude.iter().map(|path| Script::read(path)).collect::<Result<Vec<_>, _>>()?;
        let cluster = server::cluster(context, scratch.server.as_deref(), None)?;
        Ground::new(&cluster, &preludes, &[&Content::Sql(scripts.to_vec())])
    }

    /// A schema that was read from a database. The roles of the API are those that the declaration names.
    fn found(
        read: Result<Catalog, SourceError>,
        source: &Source,
        named: &str,
        declared: &Schema,
    ) -> Result<(Schema, String), Outcome> {
        let Catalog { mut schema, unsupported, .. } = read.map_err(|error| Outcome::trouble(&error))?;
        schema.title = title(source, named);
        let known = |id: &FunctionId| schema.functions.contains_key(id);
        let Actors { tenant, user, .. } = declared.actors.clone();
        schema.actors =
            Actors { tenant: tenant.filter(known), user: user.filter(known), ..declared.actors.clone() };
        if unsupported.is_empty() {
            return Ok((schema, String::new()));
        }
        let names = sql::list(unsupported.iter().map(|(kind, name)| format!("{kind} {name}")));
        Ok((schema, format!("warning: left out, since the model has no word for it: {names}\n")))
    }

    /// What people call it: the name of the database or of the file.
    fn title(source: &Source, named: &str) -> String {
        let stem = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let name = match source {
            Source::Database(_) => source::database_name(named),
            Source::Declaration => None,
            Source::Sql(path) | Source::Snapshot(path) => path.canonicalize().ok().as_deref().and_then(stem),
        };
        name.unwrap_or_else(|| source.to_string())
    }
}
