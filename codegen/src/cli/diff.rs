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
    use std::collections::BTreeSet;
    use std::fmt::Write as _;

    use serde::Serialize;

    use super::{Arguments, Context, Given, Outcome};
    use crate::catalog::{self, Catalog};
    use crate::cli::Code;
    use crate::cli::attempt::{self, How, Planned};
    use crate::cli::compared::{Compared, compare};
    use crate::diff::rename;
    use crate::history::{self, Hazard};
    use crate::model::{ObjectId, Pair, Schema, Table, sql};
    use crate::plan::{Action, Plan};
    use crate::source::Source;
    use crate::words::count;

    pub(in crate::cli) fn run(context: &Context<'_>, arguments: &Arguments) -> Result<Outcome, Outcome> {
        let sources = Pair::new(Source::named(&arguments.from), Source::named(&arguments.to));
        let compared = compare(context, &arguments.scratch, &sources);
        let mut compared = compared.map_err(|error| Outcome::trouble(&error))?;
        rename(&mut compared, &arguments.renamed)?;
        let mut complaint = unsupported(&sources, compared.states())?;
        let how = How {
            at_once: arguments.no_online,
            prove: !arguments.no_prove,
            assume: !arguments.assume_nothing,
        };
        let Planned { plan, scripts, assumed } = match attempt::plan(&mut compared, how) {
            Ok(planned) => planned,
            Err(mut outcome) => {
                outcome.complaint.insert_str(0, &complaint);
                suggest(&mut outcome.complaint, &rename::likely(compared.schemas()));
                return Err(outcome);
            }
        };
        let assumed = assumed.sentences();
        say(&mut complaint, &assumed);
        if !assumed.is_empty() {
            complaint.push_str("help: `--assume-nothing` takes none of that for granted\n");
        }
        let moved = moved(compared.schemas(), &plan);
        say(&mut complaint, &moved);
        if plan.migrations.is_empty() {
            return Ok(Outcome { complaint, ..Outcome::fine("") });
        }
        summarise(&mut complaint, &plan, &sources, !arguments.no_prove);
        suggest(&mut complaint, &rename::likely(compared.schemas()));
        let report = match (arguments.json, arguments.rollback) {
            (true, _) => history::json(&Printed { plan: &plan, notes: &[assumed, moved].concat() }),
            (false, true) => scripts.previous,
            (false, false) => scripts.next,
        };
        let code = if arguments.check { Code::Findings } else { Code::Fine };
        Ok(Outcome { report, complaint, code })
    }

    /// What `--json` prints.
    #[derive(Serialize)]
    struct Printed<'a> {
        #[serde(flatten)]
        plan: &'a Plan,
        /// What it takes for granted, and what it leaves.
        notes: &'a [String],
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

    /// The tables whose columns stand in another order than in the second state when all is done: what is new comes last.
    fn moved(pair: Pair<&Schema>, plan: &Plan) -> Vec<String> {
        let steps = || plan.migrations.iter().flat_map(|migration| &migration.forward);
        let dropped: BTreeSet<_> =
            steps().filter(|step| step.action == Action::Drop).map(|step| &step.object).collect();
        let (previous, _) = rename::apply(pair.previous, pair.next);
        let is_moved = |table: &&Table| {
            let Some(before) = previous.tables.get(&table.name) else { return false };
            let kept = before.columns.iter().filter(|column| table.column(&column.name).is_some());
            let new = table.columns.iter().filter(|column| before.column(&column.name).is_none());
            let names = kept.chain(new).map(|column| &column.name);
            // Those of a child stand as its parents' do.
            table.parents().next().is_none()
                && !dropped.contains(&ObjectId::Table(table.name.clone()))
                && !names.eq(table.columns.iter().map(|column| &column.name))
        };
        let moved = pair.next.tables.values().filter(is_moved).map(|table| &table.name);
        moved
            .map(|name| format!("columns of {name} stand in another order; no statement moves them"))
            .collect()
    }

    fn say(text: &mut String, notes: &[String]) {
        for note in notes {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "note: {note}");
        }
    }

    /// Nothing else is guessed: what goes and what comes may be two things. Whoever knows better can say so.
    fn suggest(text: &mut String, likely: &[Given]) {
        for rename in likely {
            let _ = writeln!(text, "help: if that is only another name, say `--renamed {rename}`");
        }
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
