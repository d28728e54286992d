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

use codegen::diff::rename;
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
    let mut state =
        |of: &str, sql: &str| ground.state(of, &Content::Sql(vec![Script::new(of, sql)])).map_err(text);
    let states = model::Pair::new(state("old", &pair.old)?, state("new", &pair.new)?);
    let refused = unsupported(&states).err();
    if let Expected::Refused(words) = &pair.expected {
        return match refused {
            Some(refusal) if refusal.contains(words.as_str()) => Ok(()),
            other => Err(format!("not refused with `{words}`: {other:?}")),
        };
    }
    refused.map_or(Ok(()), Err)?;
    let schemas = model::Pair::new(&states.previous.catalog.schema, &states.next.catalog.schema);
    if pair.expected == Expected::Same {
        let ways = [scripts(schemas, Assumed::default())?, scripts(schemas.reversed(), Assumed::default())?];
        let found: String = ways.into_iter().flat_map(|way| [way.next, way.previous]).collect();
        return if found.is_empty() {
            Ok(())
        } else {
            Err(format!("a difference where there is none:\n{found}"))
        };
    }
    let first = go(ground, pair, &states, scratch(&states.previous)?, Assumed::default());
    // Where rows do not let the first plan pass, the command makes another.
    match first {
        Err(Failure { by_rows: true, mut what }) => {
            for assumed in Assumed::ALL {
                let old = Content::Sql(vec![Script::new("old", &pair.old)]);
                let again = ground.state("old", &old).map_err(text)?;
                match go(ground, pair, &states, scratch(&again)?, assumed) {
                    Ok(()) => return Ok(()),
                    Err(failure) => what = format!("{}\n--- and before that:\n{what}", failure.what),
                }
            }
            Err(what)
        }
        other => other.map_err(|failure| failure.what),
    }
}

/// Why a plan does not do what it should.
struct Failure {
    /// Do rows not let it pass?
    by_rows: bool,
    what: String,
}

impl From<String> for Failure {
    fn from(what: String) -> Self {
        Self { by_rows: false, what }
    }
}

fn go(
    ground: &Ground,
    pair: &Pair,
    states: &model::Pair<State>,
    database: &Database,
    assumed: Assumed,
) -> Result<(), Failure> {
    let schemas = model::Pair::new(&states.previous.catalog.schema, &states.next.catalog.schema);
    let (ahead, back) = (scripts(schemas, assumed)?, scripts(schemas.reversed(), assumed)?);
    run(database, "rows", &pair.rows)?;
    let kept = Kept::of(schemas, &pair.keeps, assumed.fills);
    let rows = kept.read(database)?;
    let catalogs = model::Pair::new(observed(database)?, observed(scratch(&states.next)?)?);
    let check = |step: &str, sql: &str, catalog: &str| -> Result<(), Failure> {
        let mut client = database.superuser().map_err(text)?;
        apply(&mut client, step, sql).map_err(|error| {
            let by_rows = matches!(&error, scratch::Error::Sql(error) if error.is_by_rows());
            Failure { by_rows, what: format!("{error}\n{sql}") }
        })?;
        same(step, catalog, &observed(database)?, sql)?;
        Ok(same(&format!("rows, {step}"), &rows, &kept.read(database)?, sql)?)
    };
    check("forward", &ahead.next, &catalogs.next)?;
    let said = proof::differences(&states.next.catalog, &ground.read(database, "forward").map_err(text)?);
    if !said.is_empty() {
        let said = said.join("\n");
        return Err(format!("the observer sees no difference, and the proof does: {said}").into());
    }
    if !pair.one_way {
        check("other way, forward", &back.next, &catalogs.previous)?;
        check("other way, back", &back.previous, &catalogs.next)?;
    }
    check("back", &ahead.previous, &catalogs.previous)
}

/// What the command takes for granted where rows leave no other way.
#[derive(Clone, Copy, Default)]
struct Assumed {
    renames: bool,
    fills: bool,
}

impl Assumed {
    const ALL: [Self; 3] = [
        Self { renames: true, fills: false },
        Self { renames: false, fills: true },
        Self { renames: true, fills: true },
    ];
}

/// What the command prints, and its way back.
fn scripts(schemas: model::Pair<&model::Schema>, assumed: Assumed) -> Tried<model::Pair<String>> {
    let mut next = schemas.next.clone();
    next.renamed = rename::implied(schemas);
    if assumed.renames {
        let pair = model::Pair::new(schemas.previous, &next);
        let likely = rename::given(pair, &rename::likely(pair)).map_err(|refused| refused.join("\n"))?;
        next.renamed.objects.extend(likely.objects);
        next.renamed.values.extend(likely.values);
    }
    let schemas = model::Pair::new(schemas.previous, &next);
    let manner = Manner { fills: assumed.fills, ..Manner::default() };
    let numbering = Numbering { first: 1, name: None };
    let plan = plan::plan_in(schemas, &BTreeMap::new(), &numbering, manner)
        .map_err(|found| found.iter().map(|it| it.message.as_str()).collect::<Vec<_>>().join("\n"))?;
    Ok(migration::scripts(schemas.next, &plan))
}

/// A difference in what the model has no word for is refused by the command.
fn unsupported(states: &model::Pair<State>) -> Tried<()> {
    let matters = |state: &State| -> Vec<_> {
        state.catalog.unsupported.iter().filter(|it| codegen::catalog::matters(it)).cloned().collect()
    };
    let (from, to) = (matters(&states.previous), matters(&states.next));
    if from == to { Ok(()) } else { Err(format!("refused: {from:?} and {to:?}")) }
}

fn scratch(state: &State) -> Tried<&Database> {
    state.database.as_ref().ok_or_else(|| "no scratch database".to_owned())
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
