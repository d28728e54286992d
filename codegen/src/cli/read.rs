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

/// A schema for the emitters.
pub(super) struct Read {
    pub schema: crate::model::Schema,
    /// What there is to say of it, rendered.
    pub complaint: String,
}

#[cfg(feature = "database")]
pub(super) use self::database::read;

#[cfg(feature = "database")]
mod database {
    use std::path::Path;

    use super::{Read, Reading, Scratch};
    use crate::catalog::Catalog;
    use crate::check;
    use crate::cli::generate::{refusal, refused};
    use crate::cli::{Context, Outcome, server};
    use crate::model::{Actors, FunctionId, Schema, sql};
    use crate::source::{self, Content, Ground, Script, Source, SourceError};

    /// Reads it for a command, which the files name that are made of it.
    pub(in crate::cli) fn read(
        context: &Context<'_>,
        command: &str,
        arguments: &Reading,
    ) -> Result<Read, Outcome> {
        let declared = &context.declaration.schema;
        let source = Source::named(&arguments.source);
        let content = source.content(declared).map_err(|error| Outcome::trouble(&error))?;
        let call = match &source {
            // An address is nobody's business but the caller's.
            Source::Database(_) => format!("{command} \"$DATABASE_URL\""),
            source => format!("{command} {source}"),
        };
        let (mut schema, complaint) = match content {
            Content::Model(schema) if source == Source::Declaration => (*schema, declaration(context)?),
            Content::Model(schema) => (*schema, String::new()),
            Content::Live(url) => found(source::read(&url, &source.to_string()), &source, &url, declared)?,
            Content::Sql(scripts) => {
                let read = applied(context, &arguments.scratch, &source, scripts);
                found(read, &source, &arguments.source, declared)?
            }
        };
        schema.command = declared.command.generating(call);
        Ok(Read { schema, complaint })
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
        scripts: Vec<Script>,
    ) -> Result<Catalog, SourceError> {
        let content = Content::Sql(scripts);
        let preludes =
            scratch.prelude.iter().map(|path| Script::read(path)).collect::<Result<Vec<_>, _>>()?;
        let cluster = server::cluster(context, scratch.server.as_deref(), None)?;
        let mut ground = Ground::new(&cluster, &preludes, &[&content])?;
        Ok(ground.state(&source.to_string(), &content)?.catalog)
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
