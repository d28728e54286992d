//! A plan between two sources, tried; and further ones where rows do not let the first pass.

use std::collections::BTreeMap;

use super::compared::Compared;
use super::{Code, Outcome};
use crate::catalog::Catalog;
use crate::diff::rename::{self, Assumed, Direction};
use crate::emit::migration;
use crate::model::{Pair, Schema};
use crate::plan::{self, Manner, Numbering, Plan};
use crate::scratch::Database;
use crate::source::{Content, Ground, SourceError, proof};

/// How plans are made and tried.
#[derive(Clone, Copy, Debug)]
pub(super) struct How {
    /// All in one transaction?
    pub at_once: bool,
    /// Is a plan tried before it is believed?
    pub prove: bool,
    /// May anything be taken for granted that neither side says?
    pub assume: bool,
}

/// A plan and its scripts.
pub(super) struct Planned {
    pub plan: Plan,
    pub scripts: Pair<String>,
    /// What it takes for granted.
    pub assumed: Assumed,
}

/// Why there is no plan.
struct Refused {
    /// The way that rows do not let pass.
    by_rows: Option<Direction>,
    outcome: Outcome,
}

/// The plan that assumes least among those that work; the second state says afterwards what it assumes.
pub(super) fn plan(compared: &mut Compared, how: How) -> Result<Planned, Outcome> {
    let Compared { ground, contents, from, to } = compared;
    let states = Pair::new(&from.catalog, &to.catalog);
    let schemas = states.map(|state| &state.schema);
    // One that was tried on has traces of that.
    let mut fresh = from.database.take();
    // A declaration says itself what had another name.
    let may_assume = how.assume && !matches!(contents.next, Content::Model(_));
    let mut attempt = |assumed: &Assumed| {
        let renamed = assumed.renamed(&schemas.next.renamed);
        let next = Schema { renamed, ..schemas.next.clone() };
        let manner = Manner { at_once: how.at_once, fills: assumed.fills };
        let plan = plan::plan_in(
            Pair::new(schemas.previous, &next),
            &BTreeMap::new(),
            &Numbering { first: 1, name: None },
            manner,
        );
        let plan = plan.map_err(|findings| trouble(&SourceError::Plan(findings)))?;
        let scripts = migration::scripts(&next, &plan);
        if how.prove {
            let database = match fresh.take() {
                Some(database) => database,
                None => again(ground, &contents.previous, states.previous)?,
            };
            prove(ground, &database, &scripts, states)?;
        }
        Ok((plan, scripts))
    };
    let found = if may_assume {
        rename::least(schemas, attempt, |refused: &Refused| refused.by_rows)
    } else {
        attempt(&Assumed::default()).map(|found| (found, Assumed::default()))
    };
    let ((plan, scripts), assumed) = found.map_err(|refused| refused.outcome)?;
    to.catalog.schema.renamed = assumed.renamed(&to.catalog.schema.renamed);
    Ok(Planned { plan, scripts, assumed })
}

/// The first state in a database of its own, once more; that of a live database is a copy of it.
fn again(ground: &Ground, content: &Content, previous: &Catalog) -> Result<Database, Refused> {
    let copy = match content {
        Content::Sql(scripts) => return ground.apply(scripts).map_err(|error| trouble(&error)),
        Content::Model(schema) => ground.copy(schema),
        Content::Live(_) => ground.copy(&previous.schema),
    };
    copy.map_err(|error| Refused {
        by_rows: None,
        outcome: refused(format!(
            "error: no copy of the database can be made to try the plan on: {error}\n\
             help: `--prelude` applies what it stands on, `--no-prove` prints the plan untried\n"
        )),
    })
}

/// Tries the plan. A plan that does not do what it says is not printed.
fn prove(
    ground: &Ground,
    database: &Database,
    scripts: &Pair<String>,
    states: Pair<&Catalog>,
) -> Result<(), Refused> {
    proof::prove(ground, database, scripts, states).map_err(|failure| Refused {
        by_rows: failure.by_rows(),
        outcome: refused(format!("error: {failure}\nhelp: `--no-prove` prints the plan all the same\n")),
    })
}

fn trouble(error: &SourceError) -> Refused {
    Refused { by_rows: None, outcome: Outcome::trouble(error) }
}

fn refused(complaint: String) -> Outcome {
    Outcome { report: String::new(), complaint, code: Code::Trouble }
}
