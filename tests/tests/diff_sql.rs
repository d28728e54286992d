//! Pairs of schemas in plain SQL, as `diff --from old.sql --to new.sql` takes them.
//!
//! The plan is applied to a database that holds the first and its rows, and undone; then the plan of the other way. After each
//! step the catalog is what the file itself makes of it, by an observer that shares nothing with the tool, and the rows of
//! columns that are in both are there.

#[path = "diff_sql/kept.rs"]
mod kept;
#[path = "diff_sql/pair.rs"]
mod pair;

use std::collections::BTreeMap;

use codegen::catalog::Catalog;
use codegen::diff::rename::{self, Assumed, Direction, Implied};
use codegen::emit::migration;
use codegen::model;
use codegen::plan::{self, Manner, Numbering};
use codegen::scratch::{self, Cluster, Database, apply};
use codegen::source::{Content, Ground, Script, State, proof};
use tests::observe::{catalog, difference, is_of_not_null};
use tests::{clusters, on_each};

use self::kept::Kept;
use self::pair::{Expected, Pair, folder, pairs};

type Tried<T> = Result<T, String>;

#[test]
fn every_pair_goes_forward_and_back() {
    let pairs = pairs();
    let all = pairs.len();
    on_each(|cluster| {
        let mut ground = ground(cluster).unwrap();
        let mut failures = Vec::new();
        // Each on one version, in turn; where one works on some, on all.
        let versions = if pair::some() { 1 } else { clusters().len() };
        let first =
            clusters().iter().position(|it| it.version() == cluster.version()).unwrap_or_default() % versions;
        let in_turn = |number: usize, pair: &Pair| match pair.since {
            0 => number % versions == first,
            since => cluster.version() >= since,
        };
        let pairs = pairs.iter().enumerate().filter(|(number, pair)| in_turn(*number, pair));
        for (_, pair) in pairs {
            if let Err(failure) = try_pair(&mut ground, pair) {
                println!("=== {}: {failure}", pair.name);
                failures.push(pair.name.as_str());
            }
        }
        assert!(failures.is_empty(), "{} of {all}\n{}", failures.len(), failures.join(", "));
    });
}

fn ground(cluster: &'static Cluster) -> Tried<Ground> {
    let prelude = folder().join("prelude.sql");
    let preludes = if prelude.exists() { vec![Script::read(&prelude).map_err(text)?] } else { Vec::new() };
    Ground::new(cluster, &preludes, &[]).map(Ground::with_secrets).map_err(text)
}

fn try_pair(ground: &mut Ground, pair: &Pair) -> Tried<()> {
    let contents = model::Pair::new(("old", &pair.old), ("new", &pair.new));
    let contents = contents.map(|(of, sql)| (of, Content::Sql(vec![Script::new(of, sql)])));
    let mut state = |(of, content): &(&str, Content)| ground.state(of, content).map_err(text);
    let mut states = model::Pair::new(state(&contents.previous)?, state(&contents.next)?);
    let refused = unsupported(&states).err();
    if let Expected::Refused(words) = &pair.expected {
        return match refused {
            Some(refusal) if refusal.contains(words.as_str()) => Ok(()),
            other => Err(format!("not refused with `{words}`: {other:?}")),
        };
    }
    refused.map_or(Ok(()), Err)?;
    let old = scratch(&mut states.previous)?;
    let expected = model::Pair::new(observed(&old)?, observed(&scratch(&mut states.next)?)?);
    let mut fresh = Some(old);
    let catalogs = model::Pair::new(&states.previous.catalog, &states.next.catalog);
    let schemas = catalogs.map(|catalog| &catalog.schema);
    if pair.expected == Expected::Same {
        let ways =
            [scripts(schemas, &Assumed::default())?, scripts(schemas.reversed(), &Assumed::default())?];
        let found: String = ways.into_iter().flat_map(|way| [way.next, way.previous]).collect();
        return if found.is_empty() {
            Ok(())
        } else {
            Err(format!("a difference where there is none:\n{found}"))
        };
    }
    // Where rows do not let the first plan pass, the command makes another.
    let mut failures = Vec::new();
    let attempt = |assumed: &Assumed| {
        let database = match fresh.take() {
            Some(database) => Ok(database),
            None => {
                ground.state("old", &contents.previous.1).map_err(text).and_then(|mut it| scratch(&mut it))
            }
        };
        let done = database
            .map_err(Failure::from)
            .and_then(|database| go(ground, pair, catalogs, &expected, &database, assumed));
        done.map_err(|failure| {
            failures.push(failure.what);
            failure.by_rows
        })
    };
    match rename::least(schemas, attempt, |by_rows| *by_rows) {
        Ok(_) => Ok(()),
        Err(_) => Err(failures.join("\n--- and with more or less assumed:\n")),
    }
}

/// Why a plan does not do what it should.
struct Failure {
    /// The way that rows do not let pass.
    by_rows: Option<Direction>,
    what: String,
}

impl From<String> for Failure {
    fn from(what: String) -> Self {
        Self { by_rows: None, what }
    }
}

fn go(
    ground: &Ground,
    pair: &Pair,
    catalogs: model::Pair<&Catalog>,
    expected: &model::Pair<String>,
    database: &Database,
    assumed: &Assumed,
) -> Result<(), Failure> {
    let schemas = catalogs.map(|catalog| &catalog.schema);
    let ahead = scripts(schemas, assumed)?;
    let back = scripts(schemas.reversed(), &other_way(schemas.reversed(), assumed)?)?;
    run(database, "rows", &pair.rows)?;
    let kept = Kept::of(schemas, &pair.keeps, assumed);
    let rows = kept.read(database)?;
    let check = |step: &str, sql: &str, catalog: &str| -> Result<(), Failure> {
        let mut client = database.superuser().map_err(text)?;
        apply(&mut client, step, sql).map_err(|error| {
            let by_rows = matches!(&error, scratch::Error::Sql(error) if error.is_by_rows());
            // The other way is a way forward by itself.
            let direction = if step == "back" { Direction::Back } else { Direction::Forward };
            let by_rows = by_rows.then_some(direction);
            Failure { by_rows, what: format!("{error}\n{sql}") }
        })?;
        same(step, catalog, &observed(database)?, sql)?;
        Ok(same(&format!("rows, {step}"), &rows, &kept.read(database)?, sql)?)
    };
    check("forward", &ahead.next, &expected.next)?;
    let said = proof::differences(catalogs.next, &ground.read(database, "forward").map_err(text)?);
    if !said.is_empty() {
        let said = said.join("\n");
        return Err(format!("the observer sees no difference, and the proof does: {said}").into());
    }
    if !pair.one_way {
        check("other way, forward", &back.next, &expected.previous)?;
        check("other way, back", &back.previous, &expected.next)?;
    }
    check("back", &ahead.previous, &expected.previous)
}

/// What the command takes for granted on the other way, with the rows that the way forward has left.
fn other_way(schemas: model::Pair<&model::Schema>, ahead: &Assumed) -> Tried<Assumed> {
    let mut assumed = Assumed { fills: ahead.fills, ..Assumed::default() };
    if ahead.implied != Implied::default() {
        assumed.implied = rename::implied(schemas);
    }
    if !ahead.by_rows.is_empty() {
        let next = model::Schema { renamed: assumed.implied.renamed(), ..schemas.next.clone() };
        let pair = model::Pair::new(schemas.previous, &next);
        assumed.by_rows =
            rename::given(pair, &rename::conceivable(pair)).map_err(|refused| refused.join("\n"))?;
    }
    Ok(assumed)
}

/// What the command prints, and its way back.
fn scripts(schemas: model::Pair<&model::Schema>, assumed: &Assumed) -> Tried<model::Pair<String>> {
    let renamed = assumed.renamed(&schemas.next.renamed);
    let next = model::Schema { renamed, ..schemas.next.clone() };
    let manner = Manner { fills: assumed.fills, ..Manner::default() };
    let numbering = Numbering { first: 1, name: None };
    let plan = plan::plan_in(model::Pair::new(schemas.previous, &next), &BTreeMap::new(), &numbering, manner)
        .map_err(|found| found.iter().map(|it| it.message.as_str()).collect::<Vec<_>>().join("\n"))?;
    Ok(migration::scripts(&next, &plan))
}

/// A difference in what the model has no word for is refused by the command.
fn unsupported(states: &model::Pair<State>) -> Tried<()> {
    let matters = |state: &State| -> Vec<_> {
        state.catalog.unsupported.iter().filter(|it| codegen::catalog::matters(it)).cloned().collect()
    };
    let (from, to) = (matters(&states.previous), matters(&states.next));
    if from == to { Ok(()) } else { Err(format!("refused: {from:?} and {to:?}")) }
}

fn scratch(state: &mut State) -> Tried<Database> {
    state.database.take().ok_or_else(|| "no scratch database".to_owned())
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn run(database: &Database, file: &str, sql: &str) -> Tried<()> {
    apply(&mut database.superuser().map_err(text)?, file, sql).map_err(text)
}

/// The catalog, without what no statement changes of a thing that stays.
fn observed(database: &Database) -> Tried<String> {
    let text = catalog(&mut database.superuser().map_err(text)?).map_err(text)?;
    Ok(text.lines().filter_map(lasting).flat_map(|line| [line, "\n".to_owned()]).collect())
}

/// A column that is added is the last, whatever the file says; that it was there before its parent's is remembered, and so are
/// the dimensions that a list was declared with. What NO INHERIT says of a key means nothing, and the order of storage
/// parameters neither.
fn lasting(line: &str) -> Option<String> {
    let of_table = line.starts_with("column ") && line.contains(" of table ");
    let told = |property: &str| line.contains(&format!(": {property} "));
    // What the database itself has given to the schema that was there first is remembered.
    if line.starts_with("schema public: ") && (told("initprivs") || told("privtype")) {
        return None;
    }
    if (of_table && (told("position") || told("attislocal") || told("attndims")))
        || (line.starts_with("index ") && told("attndims"))
        || (line.starts_with("constraint ") && (told("conislocal") || told("connoinherit")))
    {
        return None;
    }
    if is_of_not_null(line) {
        return None;
    }
    // The columns of a function's rows are printed in the order of the table's, those that were there first.
    if [" definition | ", " using | ", " with check | "].iter().any(|of| line.contains(of)) {
        return Some(without_column_names(line));
    }
    let options =
        line.split_once(": reloptions = {").and_then(|(of, list)| Some((of, list.strip_suffix('}')?)));
    Some(options.map_or_else(
        || line.to_owned(),
        |(of, list)| {
            let mut options: Vec<_> = list.split(',').collect();
            options.sort_unstable();
            format!("{of}: reloptions = {{{}}}", options.join(","))
        },
    ))
}

/// A line of a query without lists of names behind a call.
fn without_column_names(line: &str) -> String {
    let is_name = |list: &str| list.chars().all(|c| c.is_alphanumeric() || "_ ,\"".contains(c));
    let mut words = line.split_inclusive(')');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |line, word| match word.strip_suffix(')').and_then(|word| word.split_once('(')) {
        Some((alias, list))
            if alias.len() > 1 && alias.starts_with(' ') && is_name(alias) && is_name(list) =>
        {
            line + alias
        }
        _ => line + word,
    })
}

fn same(what: &str, expected: &str, found: &str, script: &str) -> Tried<()> {
    difference(expected, found).map_or(Ok(()), |difference| Err(format!("{what}:\n{difference}\n{script}")))
}
