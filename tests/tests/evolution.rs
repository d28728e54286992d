//! Two states of a schema that nobody thought of: the way from one to the other, and back, on a real server.
//!
//! `LOCKSTEP_PAIRS=300 LOCKSTEP_FIRST=1000 cargo test -p tests --test evolution` tries more of them.

#[path = "../../codegen/tests/samples/build.rs"]
#[allow(dead_code, reason = "not every kind is made here")]
mod build;
#[path = "evolution/random.rs"]
mod random;

use std::collections::{BTreeMap, BTreeSet};
use std::env;

use codegen::emit::migration;
use codegen::history::Past;
use codegen::model::{Name, ObjectId, Pair, QualifiedName, Schema};
use codegen::plan::{Action, Numbering, Step, plan};
use codegen::scratch::{Cluster, Database};
use tests::observe::difference;
use tests::states::{Tried, created, observed, run};

use random::{Choices, state};

const VERSIONS: [u32; 2] = [15, 17];

/// How many pairs each version tries, and the first of them.
const PAIRS: u64 = 14;
const FIRST: u64 = 1;

#[test]
fn any_change_goes_up_and_down() {
    let number =
        |variable: &str, usual| env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (pairs, first) = (number("LOCKSTEP_PAIRS", PAIRS), number("LOCKSTEP_FIRST", FIRST));
    tests::on_each(|cluster| {
        if !VERSIONS.contains(&cluster.version()) {
            return;
        }
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
    let before = Columns::of(database)?;
    for migration in &plan.migrations {
        states.push(observed(database)?);
        let text = file(&migration.forward_file());
        run(database, &migration.forward_file(), &text)?;
        done.push_str(&text);
    }
    same("forward", wanted, &observed(database)?, &done)?;
    let after = Columns::of(database)?;
    before.followed_by(&after, pair.next, plan.migrations.iter().flat_map(|of| &of.forward))?;
    for (migration, state) in plan.migrations.iter().zip(&states).rev() {
        let text = file(&migration.rollback_file());
        run(database, &migration.rollback_file(), &text)
            .map_err(|error| format!("{error}\n-- forward:\n{done}"))?;
        same(&migration.rollback_file(), state, &observed(database)?, &text)?;
    }
    same("back", &start, &observed(database)?, &done)?;
    let back = Columns::of(database)?;
    after.followed_by(&back, pair.previous, plan.migrations.iter().rev().flat_map(|of| &of.rollback))
}

fn same(what: &str, expected: &str, found: &str, done: &str) -> Tried<()> {
    let (expected, found) = (unordered(expected), unordered(found));
    difference(&expected, &found).map_or(Ok(()), |difference| Err(format!("{what}:\n{difference}\n{done}")))
}

/// The order of columns is looked at by itself; that of extended statistics is always their table's.
fn unordered(catalog: &str) -> String {
    let of_place = |line: &&str| line.contains(" of table ") && line.contains(": position = ");
    let lines = catalog.lines().filter(|line| !of_place(line)).map(|line| {
        let columns = || line.split_once(" ON ")?.1.split_once(" FROM ").map(|(columns, _)| columns);
        let Some(columns) = columns().filter(|_| line.contains("CREATE STATISTICS")) else {
            return line.to_owned();
        };
        let mut sorted: Vec<_> = columns.split(", ").collect();
        sorted.sort_unstable();
        line.replacen(columns, &sorted.join(", "), 1)
    });
    lines.flat_map(|line| [line, "\n".to_owned()]).collect()
}

/// The columns of each table, in order.
struct Columns(BTreeMap<QualifiedName, Vec<Name>>);

impl Columns {
    fn of(database: &Database) -> Tried<Self> {
        let query = "select c.relname::text, a.attname::text from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
            order by c.relname, a.attnum";
        let mut client = database.superuser().map_err(|error| error.to_string())?;
        let mut tables: BTreeMap<_, Vec<Name>> = BTreeMap::new();
        for row in client.query(query, &[]).map_err(|error| error.to_string())? {
            let (table, column): (&str, &str) = (row.get(0), row.get(1));
            tables.entry(QualifiedName::new("public", table)).or_default().push(column.into());
        }
        Ok(Self(tables))
    }

    /// PostgreSQL knows no place for a new column but the last, nor for one that is dropped and comes back. All others
    /// stay where they are, and the new ones stand as they are declared, but for those that are computed from others.
    fn followed_by<'a>(
        &self,
        after: &Self,
        declared: &Schema,
        steps: impl Iterator<Item = &'a Step>,
    ) -> Tried<()> {
        let gone: BTreeSet<_> =
            steps.filter(|step| step.action == Action::Drop).map(|step| &step.object).collect();
        let none = Vec::new();
        for (name, found) in &after.0 {
            let columns: Vec<_> =
                declared.tables.get(name).into_iter().flat_map(|table| &table.columns).collect();
            let declared: Vec<&Name> = columns.iter().map(|column| &column.name).collect();
            let computed = |name: &Name| columns.iter().any(|of| of.name == *name && of.generated.is_some());
            let before =
                self.0.get(name).filter(|_| !gone.contains(&ObjectId::Table(name.clone()))).unwrap_or(&none);
            let stays = |column: &Name| {
                before.contains(column) && !gone.contains(&ObjectId::Column(name.clone(), column.clone()))
            };
            let kept = before.iter().filter(|column| declared.contains(column) && stays(column));
            let new = declared.iter().copied().filter(|column| !stays(column) && !computed(column));
            let expected: Vec<&Name> = kept.chain(new).collect();
            let found: Vec<&Name> =
                found.iter().filter(|column| stays(column) || !computed(column)).collect();
            if found != expected {
                return Err(format!("{name} has {found:?} instead of {expected:?}"));
            }
        }
        Ok(())
    }
}
