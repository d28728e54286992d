//! `diff`: the SQL from one schema to another, wherever they come from.

use super::read::Scratch;
use super::{Context, Outcome};
use crate::diff::rename::Given;

/// What is compared, and what is printed of it.
#[derive(Clone, Debug, clap::Args)]
#[cfg_attr(not(feature = "database"), allow(dead_code, reason = "read by what needs a database"))]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(super) struct Arguments {
    /// What is there.
    #[arg(long, value_name = "SOURCE")]
    from: String,
    /// What is to be there.
    #[arg(long, value_name = "SOURCE")]
    to: String,
    #[command(flatten)]
    scratch: Scratch,
    /// What has another name in the second, and keeps what it holds; may be given more than once.
    #[arg(long, value_name = "schema.table[.column]=NAME")]
    renamed: Vec<Given>,
    /// Take nothing for another name of something else but what `--renamed` says, and give no row a value that nothing says.
    #[arg(long)]
    assume_nothing: bool,
    /// Print the way back instead.
    #[arg(long)]
    rollback: bool,
    /// Print the plan as JSON instead.
    #[arg(long)]
    json: bool,
    /// Exit 1 if there is a difference.
    #[arg(long)]
    check: bool,
    /// Print the SQL without trying it.
    #[arg(long)]
    no_prove: bool,
    /// All in one transaction, and indexes built while others wait: for a database that nobody uses meanwhile.
    #[arg(long)]
    no_online: bool,
}

#[cfg(not(feature = "database"))]
pub(super) fn run(_context: &Context<'_>, _arguments: &Arguments) -> Result<Outcome, Outcome> {
    Err(Outcome::trouble(&super::NoDatabase))
}

#[cfg(feature = "database")]
pub(super) use self::database::run;

#[cfg(feature = "database")]
mod database {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fmt::Write as _;

    use super::{Arguments, Context, Given, Outcome};
    use crate::catalog::{self, Catalog};
    use crate::cli::{Code, server};
    use crate::diff::rename;
    use crate::emit::migration;
    use crate::history::{self, Hazard};
    use crate::model::{Name, ObjectId, Pair, Schema, sql};
    use crate::plan::{self, Action, Manner, Numbering, Plan};
    use crate::source::{Content, Ground, Script, Source, SourceError, State, proof};
    use crate::words::count;

    pub(in crate::cli) fn run(context: &Context<'_>, arguments: &Arguments) -> Result<Outcome, Outcome> {
        let sources = Pair::new(Source::named(&arguments.from), Source::named(&arguments.to));
        let mut compared = compare(context, arguments, &sources).map_err(|error| Outcome::trouble(&error))?;
        rename(&mut compared, &arguments.renamed)?;
        let mut complaint = unsupported(&sources, compared.states())?;
        if !arguments.assume_nothing {
            let implied = rename::implied(compared.schemas()).objects;
            tell(&mut complaint, &implied, "as what refers to it says");
            compared.to.catalog.schema.renamed.objects.extend(implied);
        }
        let likely = rename::likely(compared.schemas());
        let (plan, scripts) = match attempt(&compared, arguments, false) {
            Ok(plan) => plan,
            Err(mut refused) => {
                let may = refused.by_rows && !arguments.assume_nothing;
                let second =
                    if may { assume(&mut compared, arguments, &likely, &mut complaint) } else { None };
                let Some(plan) = second else {
                    suggest(&mut refused.outcome.complaint, &likely);
                    return Err(refused.outcome);
                };
                plan
            }
        };
        if plan.migrations.is_empty() {
            return Ok(Outcome { complaint, ..Outcome::fine("") });
        }
        summarise(&mut complaint, &plan, &sources, !arguments.no_prove);
        suggest(&mut complaint, &rename::likely(compared.schemas()));
        let report = match (arguments.json, arguments.rollback) {
            (true, _) => history::json(&plan),
            (false, true) => scripts.previous,
            (false, false) => scripts.next,
        };
        let code = if arguments.check { Code::Findings } else { Code::Fine };
        Ok(Outcome { report, complaint, code })
    }

    /// Why there is no plan.
    struct Refused {
        /// Is it that rows do not let it pass?
        by_rows: bool,
        outcome: Outcome,
    }

    /// A plan and its scripts, tried if that is asked for.
    fn attempt(
        compared: &Compared,
        arguments: &Arguments,
        fills: bool,
    ) -> Result<(Plan, Pair<String>), Refused> {
        let pair = compared.schemas();
        let manner = Manner { at_once: arguments.no_online, fills };
        let plan = plan::plan_in(pair, &BTreeMap::new(), &Numbering { first: 1, name: None }, manner)
            .map_err(|findings| Outcome::trouble(&SourceError::Plan(findings)))
            .map_err(|outcome| Refused { by_rows: false, outcome })?;
        let scripts = migration::scripts(pair.next, &plan);
        if !arguments.no_prove {
            prove(compared, &scripts)?;
        }
        Ok((plan, scripts))
    }

    /// Where rows do not let the first attempt pass: what may have another name has it, or rows get values that nothing says, or
    /// both.
    fn assume(
        compared: &mut Compared,
        arguments: &Arguments,
        likely: &[Given],
        text: &mut String,
    ) -> Option<(Plan, Pair<String>)> {
        let said = compared.to.catalog.schema.renamed.clone();
        let ways = [(true, false), (false, true), (true, true)];
        for (renames, fills) in ways.into_iter().filter(|(renames, _)| !renames || !likely.is_empty()) {
            compared.to.catalog.schema.renamed = said.clone();
            // The attempt before has left its traces.
            let Compared { ground, contents, from, .. } = &mut *compared;
            *from = ground.state("the first", &contents.previous).ok()?;
            if renames && rename(compared, likely).is_err() {
                continue;
            }
            let Ok(plan) = attempt(compared, arguments, fills) else { continue };
            if renames {
                let mut new = compared.to.catalog.schema.renamed.objects.clone();
                new.retain(|id, _| !said.objects.contains_key(id));
                tell(text, &new, "as its rows have no other place");
            }
            if fills {
                text.push_str(
                    "note: rows get values that nothing says, as no plan goes without: the warnings below say which; write others \
                     in their place, or say `--assume-nothing`\n",
                );
            }
            return Some(plan);
        }
        None
    }

    /// The sources, read; and where their scratch databases are.
    struct Compared {
        ground: Ground,
        contents: Pair<Content>,
        from: State,
        to: State,
    }

    impl Compared {
        fn states(&self) -> Pair<&Catalog> {
            Pair::new(&self.from.catalog, &self.to.catalog)
        }

        fn schemas(&self) -> Pair<&Schema> {
            self.states().map(|state| &state.schema)
        }
    }

    fn compare(
        context: &Context<'_>,
        arguments: &Arguments,
        sources: &Pair<Source>,
    ) -> Result<Compared, SourceError> {
        let declared = &context.declaration.schema;
        let contents = Pair::new(sources.previous.content(declared)?, sources.next.content(declared)?);
        let preludes =
            arguments.scratch.prelude.iter().map(|path| Script::read(path)).collect::<Result<Vec<_>, _>>()?;
        let version = [&contents.previous, &contents.next].into_iter().find_map(live_version).transpose()?;
        let cluster = server::cluster(context, arguments.scratch.server.as_deref(), version)?;
        let mut ground = Ground::new(&cluster, &preludes, &[&contents.previous, &contents.next])?;
        // Whoever has written a password in a file may read it in another; that of a database is its own.
        if [&contents.previous, &contents.next].iter().all(|content| matches!(content, Content::Sql(_))) {
            ground = ground.with_secrets();
        }
        let from = ground.state(&sources.previous.to_string(), &contents.previous)?;
        let to = ground.state(&sources.next.to_string(), &contents.next)?;
        Ok(Compared { ground, contents, from, to })
    }

    /// Has the second state say what was called otherwise in the first.
    fn rename(compared: &mut Compared, renames: &[Given]) -> Result<(), Outcome> {
        let next = &mut compared.to.catalog.schema;
        let pair = Pair::new(&compared.from.catalog.schema, &*next);
        let renamed = rename::given(pair, renames).map_err(|refused| {
            let complaint: Vec<_> = refused.iter().map(|line| format!("error: --renamed {line}\n")).collect();
            Outcome { report: String::new(), complaint: complaint.concat(), code: Code::Trouble }
        })?;
        next.renamed.objects.extend(renamed.objects);
        next.renamed.values.extend(renamed.values);
        Ok(())
    }

    /// Says what has been taken for another name of something else.
    fn tell(text: &mut String, renamed: &BTreeMap<ObjectId, Name>, why: &str) {
        for (id, former) in renamed {
            let _ =
                writeln!(text, "note: {id} is what `{former}` was, {why}; if not, say `--assume-nothing`");
        }
    }

    /// Nothing else is guessed: what goes and what comes may be two things. Whoever knows better can say so.
    fn suggest(text: &mut String, likely: &[Given]) {
        for rename in likely {
            let _ = writeln!(text, "help: if that is only another name, say `--renamed {rename}`");
        }
    }

    /// The version of a live database's server; asked first, so that a wrong address starts no server.
    fn live_version(content: &Content) -> Option<Result<u32, SourceError>> {
        let Content::Live(url) = content else { return None };
        Some(crate::source::version(url))
    }

    /// What the model has no word for: named, and refused where it is not the same on both sides and matters.
    fn unsupported(sources: &Pair<Source>, states: Pair<&Catalog>) -> Result<String, Outcome> {
        let sides = states.map(|state| state.unsupported.iter().collect::<BTreeSet<_>>());
        let named = |(kind, name): &&(String, String)| format!("{kind} {name}");
        let mut refused = String::new();
        for (source, own, other) in
            [(&sources.previous, &sides.previous, &sides.next), (&sources.next, &sides.next, &sides.previous)]
        {
            for object in own.difference(other).filter(|object| catalog::matters(object)) {
                // Writing to a String cannot fail.
                let _ = writeln!(refused, "  only in {source}: {}", named(object));
            }
        }
        if !refused.is_empty() {
            let complaint =
                format!("error: the two differ in what cannot be planned, so that nothing is:\n{refused}");
            return Err(Outcome { report: String::new(), complaint, code: Code::Trouble });
        }
        let both: Vec<_> = sides.previous.intersection(&sides.next).copied().collect();
        let apart: Vec<_> = sides.previous.symmetric_difference(&sides.next).copied().collect();
        let mut warnings = String::new();
        for (of, why) in [
            (both, "on both sides, and left alone, since the model has no word for it"),
            (apart, "on one side, which hinders nothing"),
        ] {
            if !of.is_empty() {
                let _ = writeln!(warnings, "warning: {why}: {}", sql::list(of.iter().map(named)));
            }
        }
        Ok(warnings)
    }

    /// Tries the plan. A plan that does not do what it says is not printed.
    fn prove(compared: &Compared, scripts: &Pair<String>) -> Result<(), Refused> {
        let refused = |by_rows: bool, complaint: String| Refused {
            by_rows,
            outcome: Outcome { report: String::new(), complaint, code: Code::Trouble },
        };
        let states = compared.states();
        let copy;
        let database = if let Some(database) = &compared.from.database {
            database
        } else {
            copy = compared.ground.copy(&states.previous.schema).map_err(|error| {
                refused(
                    false,
                    format!(
                        "error: no copy of the database can be made to try the plan on: {error}\n\
                         help: `--prelude` applies what it stands on, `--no-prove` prints the plan untried\n"
                    ),
                )
            })?;
            &copy
        };
        proof::prove(&compared.ground, database, scripts, states).map_err(|failure| {
            let help = "help: `--no-prove` prints the plan all the same";
            refused(failure.is_by_rows(), format!("error: {failure}\n{help}\n"))
        })
    }

    fn summarise(text: &mut String, plan: &Plan, sources: &Pair<Source>, proven: bool) {
        let steps = || plan.migrations.iter().flat_map(|migration| &migration.forward);
        for (step, rolled_back) in steps()
            .map(|step| (step, false))
            .chain(plan.migrations.iter().flat_map(|of| &of.rollback).map(|step| (step, true)))
        {
            for hazard in Hazard::of(std::slice::from_ref(step)) {
                if !rolled_back || hazard.loses_data() {
                    let when = if rolled_back { "rolled back, " } else { "" };
                    let _ = writeln!(text, "warning: {when}{}: {}", hazard.name, hazard.message);
                }
            }
        }
        let of = |action| steps().filter(|step| step.action == action).count();
        let counts = [(Action::Create, "created"), (Action::Alter, "altered"), (Action::Drop, "dropped")]
            .map(|(action, word)| (of(action), word));
        let counts = counts.iter().filter(|(number, _)| *number > 0);
        let counts = sql::list(counts.map(|(number, word)| format!("{number} {word}")));
        let tried = if proven { "; tried forward and back" } else { "; not tried" };
        let _ = writeln!(
            text,
            "from {} to {}: {}: {counts}{tried}",
            sources.previous,
            sources.next,
            count(plan.migrations.len(), "section")
        );
    }
}
