//! What a plan takes for granted where two files cannot say it: the same thing under another name, and what rows get that have
//! nothing. Everything that is assumed is said.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::diff::{Arguments, Compared};
use super::{Code, Outcome};
use crate::diff::rename::{self, Given};
use crate::emit::migration;
use crate::model::{Pair, Renamed};
use crate::plan::{self, Manner, Numbering, Plan};
use crate::source::{Content, SourceError, proof};

/// A plan and its scripts.
type Planned = (Plan, Pair<String>);

/// Why there is no plan.
struct Refused {
    /// Is it that rows do not let it pass?
    by_rows: bool,
    outcome: Outcome,
}

/// The plan that assumes least among those that work; what it assumes is added to the text.
pub(super) fn plan(
    compared: &mut Compared,
    arguments: &Arguments,
    text: &mut String,
) -> Result<Planned, Outcome> {
    let said = compared.to.catalog.schema.renamed.clone();
    // A declaration says it itself.
    let may_assume = !arguments.assume_nothing && !matches!(compared.contents.next, Content::Model(_));
    let implied = if may_assume { rename::implied(compared.schemas()) } else { Renamed::default() };
    let all = with(&said, &implied);
    compared.to.catalog.schema.renamed = all.clone();
    let refused = match attempt(compared, arguments, false) {
        Ok(planned) => {
            tell(text, &implied, "as rows that stay refer to it");
            return Ok(planned);
        }
        Err(refused) => refused,
    };
    let by_rows = refused.by_rows && may_assume;
    if let Some(planned) = by_rows.then(|| by_rows_alone(compared, arguments, &all, text)).flatten() {
        tell(text, &implied, "as rows that stay refer to it");
        return Ok(planned);
    }
    if !implied.is_empty()
        && let Some(planned) = again(compared, arguments, &said, &[], false)
    {
        return Ok(planned);
    }
    compared.to.catalog.schema.renamed = said;
    Err(refused.outcome)
}

/// Where rows do not let the first attempt pass: as few as possible of what may have another name have it, or rows get values
/// that nothing says, or both.
fn by_rows_alone(
    compared: &mut Compared,
    arguments: &Arguments,
    said: &Renamed,
    text: &mut String,
) -> Option<Planned> {
    let likely = rename::likely(compared.schemas());
    for (renames, fills) in [(true, false), (false, true), (true, true)] {
        let mut names = if renames { likely.clone() } else { Vec::new() };
        if renames && names.is_empty() {
            continue;
        }
        let Some(mut planned) = again(compared, arguments, said, &names, fills) else { continue };
        let mut at = 0;
        while names.len() > 1 && at < names.len() {
            let fewer = [&names[..at], &names[at + 1..]].concat();
            match again(compared, arguments, said, &fewer, fills) {
                Some(found) => (planned, names) = (found, fewer),
                None => at += 1,
            }
        }
        compared.to.catalog.schema.renamed = said.clone();
        let new = rename::given(compared.schemas(), &names).ok()?;
        tell(text, &new, "as its rows have no other place");
        if fills {
            text.push_str(
                "note: rows get values that nothing says, as no plan goes without: the warnings below say which; \
                 write others in their place, or say `--assume-nothing`\n",
            );
        }
        compared.to.catalog.schema.renamed = with(said, &new);
        return Some(planned);
    }
    None
}

/// Another attempt, from the first state anew: the one before has left its traces.
fn again(
    compared: &mut Compared,
    arguments: &Arguments,
    said: &Renamed,
    names: &[Given],
    fills: bool,
) -> Option<Planned> {
    compared.to.catalog.schema.renamed = said.clone();
    let new = rename::given(compared.schemas(), names).ok()?;
    compared.to.catalog.schema.renamed = with(said, &new);
    let Compared { ground, contents, from, .. } = &mut *compared;
    *from = ground.state(&arguments.from, &contents.previous).ok()?;
    attempt(compared, arguments, fills).ok()
}

fn with(said: &Renamed, more: &Renamed) -> Renamed {
    let mut all = said.clone();
    all.objects.extend(more.objects.clone());
    for (set, values) in &more.values {
        all.values.entry(set.clone()).or_default().extend(values.iter().cloned());
    }
    all
}

/// Says what has been taken for another name of something else.
fn tell(text: &mut String, renamed: &Renamed, why: &str) {
    let objects = renamed.objects.iter().map(|(id, former)| (id.to_string(), former.to_string()));
    let values = renamed.values.values().flatten();
    let values = values.map(|(now, former)| (format!("value {now}"), former.to_string()));
    for (now, former) in objects.chain(values) {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "note: {now} is what `{former}` was, {why}; if not, say `--assume-nothing`");
    }
}

/// A plan and its scripts, tried if that is asked for.
fn attempt(compared: &Compared, arguments: &Arguments, fills: bool) -> Result<Planned, Refused> {
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
