//! `drift`: a live database against the history.

use super::read::Scratch;
use super::{Context, Outcome};

/// Which database, and what counts.
#[derive(Clone, Debug, clap::Args)]
#[cfg_attr(not(feature = "database"), allow(dead_code, reason = "read by what needs a database"))]
pub(super) struct Arguments {
    /// The address of the database. A role that may connect is enough; nothing is changed.
    #[arg(value_name = "URL")]
    url: String,
    /// Sealed migrations that are not applied yet are no reason to exit 1.
    #[arg(long)]
    allow_behind: bool,
    /// Objects that nobody declared are no reason to exit 1, unless they are on declared ones: a column, an index, a grant.
    #[arg(long)]
    allow_others: bool,
    /// Print the SQL that undoes what was changed by hand, and nothing else, on standard output.
    #[arg(long)]
    sql: bool,
    #[command(flatten)]
    scratch: Scratch,
}

#[cfg(not(feature = "database"))]
pub(super) fn run(_context: &Context<'_>, _arguments: &Arguments) -> Result<Outcome, Outcome> {
    Err(Outcome::trouble(&super::NoDatabase))
}

#[cfg(feature = "database")]
pub(super) use self::database::run;

#[cfg(feature = "database")]
mod database {
    use super::{Arguments, Context, Outcome};
    use crate::cli::drift_findings::Findings;
    use crate::cli::generate::refusal;
    use crate::cli::local::localised;
    use crate::cli::prepare::{Prepared, prepare};
    use crate::cli::{Code, Drafting, render, server};
    use crate::diagnostic::refused;
    use crate::drift::{Line, Live, Migration, judge};
    use crate::emit::{development, migration};
    use crate::history::{self, Past};
    use crate::model::Schema;
    use crate::source::{self, Content, Ground, Script, Source, SourceError};

    pub(in crate::cli) fn run(context: &Context<'_>, arguments: &Arguments) -> Result<Outcome, Outcome> {
        let Source::Database(url) = Source::named(&arguments.url) else {
            let complaint = "error: `drift` looks at a live database: give it the address, as in \
                             postgres://user@host:5432/database\n";
            return Err(Outcome {
                report: String::new(),
                complaint: complaint.to_owned(),
                code: Code::Trouble,
            });
        };
        let trouble = |error: SourceError| Outcome::trouble(&error);
        let source = Source::Database(url.clone());
        let (past, migrations, warnings) = migrations(context)?;
        // Asked first, so that a wrong address starts no server.
        let version = source::version(&url).map_err(trouble)?;
        let line = line(context, arguments, version, &past, migrations).map_err(trouble)?;
        let live = Live::read(&url, &source.to_string()).map_err(trouble)?;
        let drift = judge(&line, &live);
        let findings = Findings {
            line: &line,
            live: &live,
            drift: &drift,
            sources: &context.declaration.sources,
            allow_behind: arguments.allow_behind,
            allow_others: arguments.allow_others,
        };
        let (all, summary) = (findings.all(), findings.summary(&source));
        let code = if refused(&all) { Code::Findings } else { Code::Fine };
        let rendered = |colour| render(&localised(&all, context), context.format, context.root, colour);
        let (report, complaint) = if arguments.sql {
            let sql = drift.plan.as_ref().map(|plan| migration::scripts(&drift.schemas.next, plan).next);
            (sql.unwrap_or_default(), format!("{warnings}{}{summary}", rendered(context.colour.complaint)))
        } else {
            (rendered(context.colour.report), format!("{warnings}{summary}"))
        };
        Ok(Outcome { report, complaint, code })
    }

    /// The sealed migrations and the drafts that follow, with the rendered warnings. A declaration that is wrong has no
    /// drafts, and stands in nobody's way.
    fn migrations(context: &Context<'_>) -> Result<(Past, Vec<Migration>, String), Outcome> {
        let Prepared { past, plan, findings } = prepare(context, &Drafting::default())?;
        let (_, wrong) = history::read(context.root, context.declaration.schema.first_migration, false)
            .map_err(|error| Outcome::trouble(&error))?;
        if refused(&wrong) || (past.sealed.is_empty() && refused(&findings)) {
            let rendered = context.render(if refused(&wrong) { &wrong } else { &findings });
            return Err(Outcome { code: Code::Trouble, ..refusal(&findings, &rendered) });
        }
        let (files, history) = migration::emit(&context.declaration.schema, &plan.unwrap_or_default(), &past)
            .map_err(|error| Outcome::trouble(&error))?;
        let migrations = history.migrations.iter().map(|entry| Migration {
            number: entry.number,
            file: entry.forward.clone(),
            sql: files.get(&entry.forward).unwrap_or_default().to_owned(),
            sealed: entry.sealed,
        });
        let migrations = migrations.collect();
        Ok((past, migrations, context.render(&wrong)))
    }

    /// What a database is as it goes through them.
    fn line(
        context: &Context<'_>,
        arguments: &Arguments,
        version: u32,
        past: &Past,
        migrations: Vec<Migration>,
    ) -> Result<Line, SourceError> {
        let declared = &context.declaration.schema;
        let sealed = (!past.sealed.is_empty()).then_some(&past.snapshot);
        let scratch = &arguments.scratch;
        let preludes =
            scratch.prelude.iter().map(|path| Script::read(path)).collect::<Result<Vec<_>, _>>()?;
        let cluster = server::cluster(context, scratch.server.as_deref(), Some(version))?;
        let ground = Ground::new(&cluster, &preludes, &[&Content::Model(Box::new(declared.clone()))])?;
        let mut surroundings = Vec::new();
        for schema in sealed.into_iter().chain([declared]) {
            surroundings.push(others(schema)?);
        }
        let external =
            sealed.into_iter().chain([declared]).flat_map(|schema| schema.external.clone()).collect();
        Line::new(&ground, &surroundings, migrations, external)
    }

    /// What belongs to somebody else, where it is missing.
    fn others(schema: &Schema) -> Result<Script, SourceError> {
        let sql = development::external_tables(schema, &std::collections::BTreeMap::new());
        Ok(Script::new("the tables of others", &sql.map_err(SourceError::Plan)?))
    }
}
