//! Two states of a schema that nobody thought of: the way from one to the other, and back, on a real server.
//!
//! `LOCKSTEP_PAIRS=300 LOCKSTEP_FIRST=1000 cargo test -p tests --test evolution` tries more of them.

#[path = "../../codegen/tests/samples/build.rs"]
#[allow(dead_code, reason = "not every kind is made here")]
mod build;
#[path = "evolution/random.rs"]
mod random;

use std::collections::BTreeMap;
use std::env;

use codegen::emit::migration;
use codegen::history::Past;
use codegen::model::{Pair, Schema};
use codegen::plan::{Numbering, plan};
use codegen::scratch::{Cluster, Database};
use tests::observe::difference;
use tests::states::{Tried, created, observed, run};

use random::{Choices, state};

/// How many pairs each version tries, and the first of them.
const PAIRS: u64 = 14;
const FIRST: u64 = 1;

#[test]
fn any_change_goes_up_and_down() {
    let number =
        |variable: &str, usual| env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (pairs, first) = (number("LOCKSTEP_PAIRS", PAIRS), number("LOCKSTEP_FIRST", FIRST));
    tests::on_each(|cluster| {
        // Each version tries others.
        let first = first + u64::from(cluster.version()) * 1_000_000;
        let failures: Vec<String> = (first..first + pairs)
            .filter_map(|seed| {
                let failure = there_and_back(cluster, seed).err()?;
                Some(format!("seed {}: {failure}", seed % 1_000_000))
            })
            .collect();
        assert!(failures.is_empty(), "{} of {pairs}\n{}", failures.len(), failures.join("\n"));
    });
}

fn there_and_back(cluster: &'static Cluster, seed: u64) -> Tried<()> {
    // Small changes, and such that leave little as it was.
    let rarity = [30, 12, 5, 2][usize::try_from(seed % 4).unwrap_or(0)];
    let previous = state(Choices { seed, mutation: None });
    let next = state(Choices { seed, mutation: Some((seed ^ 0x5eed, rarity)) });
    let database = created(cluster, &previous).map_err(|error| format!("the first state: {error}"))?;
    let fresh = created(cluster, &next).map_err(|error| format!("the second state: {error}"))?;
    changes(Pair::new(&previous, &next), &database, &observed(&fresh)?)
}

fn changes(pair: Pair<&Schema>, database: &Database, wanted: &str) -> Tried<()> {
    let numbering = Numbering { first: 4, name: Some("change".into()) };
    let plan = plan(pair, &BTreeMap::new(), &numbering).map_err(|found| format!("{found:?}"))?;
    let (files, _) =
        migration::emit(pair.next, &plan, &Past::default()).map_err(|error| error.to_string())?;
    let file = |name: &str| files.get(name).unwrap_or_default().to_owned();
    let start = observed(database)?;
    let mut states = Vec::new();
    let mut done = String::new();
    for migration in &plan.migrations {
        states.push(observed(database)?);
        let text = file(&migration.forward_file());
        run(database, &migration.forward_file(), &text)?;
        done.push_str(&text);
    }
    same("forward", wanted, &observed(database)?, &done)?;
    for (migration, state) in plan.migrations.iter().zip(&states).rev() {
        let text = file(&migration.rollback_file());
        run(database, &migration.rollback_file(), &text)
            .map_err(|error| format!("{error}\n-- forward:\n{done}"))?;
        same(&migration.rollback_file(), state, &observed(database)?, &text)?;
    }
    same("back", &start, &observed(database)?, &done)
}

fn same(what: &str, expected: &str, found: &str, done: &str) -> Tried<()> {
    let (expected, found) = (unordered(expected), unordered(found));
    difference(&expected, &found).map_or(Ok(()), |difference| Err(format!("{what}:\n{difference}\n{done}")))
}

/// A column that is added, or comes back, is the last of its table: PostgreSQL knows no other place.
fn unordered(catalog: &str) -> String {
    let of_place = |line: &&str| line.contains(" of table ") && line.contains(": position = ");
    catalog.lines().filter(|line| !of_place(line)).flat_map(|line| [line, "\n"]).collect()
}
