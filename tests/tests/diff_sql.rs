//! Pairs of schemas in plain SQL, `diff_sql/<pair>/{old,new}.sql`, as `diff --from old.sql --to new.sql` takes them.
//!
//! The plan is applied to a database that holds the first and its rows (`rows.sql`), and undone. After either the catalog is
//! what the file itself makes of it, and the rows of columns that are in both are there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::emit::migration;
use codegen::model::{Pair, Schema};
use codegen::plan::{self, Numbering};
use codegen::scratch::{Cluster, Database, apply};
use codegen::source::{Content, Ground, Script, State, proof};
use tests::observe::{catalog, difference};
use tests::on_each;

type Tried<T> = Result<T, String>;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("diff_sql")
}

/// The pairs by name; those that the environment variable `PAIR` names a part of, where one works on some.
fn pairs() -> Vec<String> {
    let wanted = std::env::var("PAIR").unwrap_or_default();
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap());
    let folders = entries.filter(|entry| entry.path().is_dir());
    let mut pairs: Vec<String> =
        folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    pairs.retain(|pair| pair.contains(&wanted));
    pairs.sort();
    assert!(!pairs.is_empty());
    pairs
}

#[test]
fn every_pair_goes_forward_and_back() {
    on_each(|cluster| {
        if cluster.version() > 17 {
            return;
        }
        let pairs = pairs();
        let failures: Vec<String> = pairs
            .iter()
            .filter_map(|pair| Some(format!("=== {pair}: {}", try_pair(cluster, pair).err()?)))
            .collect();
        assert!(failures.is_empty(), "{} of {}\n{}", failures.len(), pairs.len(), failures.join("\n"));
    });
}

fn try_pair(cluster: &'static Cluster, pair: &str) -> Tried<()> {
    let script = |file: &str| Script::read(&folder().join(file)).map_err(text);
    let content = |file: &str| Ok::<_, String>(Content::Sql(vec![script(&format!("{pair}/{file}"))?]));
    let (old, new) = (content("old.sql")?, content("new.sql")?);
    let mut ground = Ground::new(cluster, &[script("prelude.sql")?], &[&old, &new]).map_err(text)?;
    let from = ground.state("old.sql", &old).map_err(text)?;
    let to = ground.state("new.sql", &new).map_err(text)?;
    let schemas = Pair::new(&from.catalog.schema, &to.catalog.schema);
    let plan = plan::plan(schemas, &BTreeMap::new(), &Numbering { first: 1, name: None })
        .map_err(|found| found.iter().map(|it| it.message.as_str()).collect::<Vec<_>>().join("\n"))?;
    let scripts = migration::scripts(schemas.next, &plan);
    unsupported(&from, &to)?;

    let (database, wanted) = (scratch(&from)?, scratch(&to)?);
    if folder().join(pair).join("rows.sql").exists() {
        run(database, "rows.sql", &script(&format!("{pair}/rows.sql"))?.sql)?;
    }
    let kept = Kept::of(schemas);
    let (start, rows) = (observed(database)?, kept.read(database)?);
    run(database, "forward", &scripts.next).map_err(|error| format!("{error}\n{}", scripts.next))?;
    same("forward", &observed(wanted)?, &observed(database)?, &scripts.next)?;
    same("rows, forward", &rows, &kept.read(database)?, &scripts.next)?;
    let said = proof::differences(&to.catalog, &ground.read(database, "forward").map_err(text)?);
    if !said.is_empty() {
        return Err(format!("the observer sees no difference, and the proof does: {}", said.join("\n")));
    }
    run(database, "rollback", &scripts.previous).map_err(|error| format!("{error}\n{}", scripts.previous))?;
    same("back", &start, &observed(database)?, &scripts.previous)?;
    same("rows, back", &rows, &kept.read(database)?, &scripts.previous)
}

/// A difference in what the model has no word for is refused by the command; a pair shows what it has.
fn unsupported(from: &State, to: &State) -> Tried<()> {
    let (from, to) = (&from.catalog.unsupported, &to.catalog.unsupported);
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

/// The catalog, without the places of columns: a column that is added is the last, whatever the file says.
fn observed(database: &Database) -> Tried<String> {
    let text = catalog(&mut database.superuser().map_err(text)?).map_err(text)?;
    let lasting = |line: &&str| {
        !(line.starts_with("column ") && line.contains(" of table ") && line.contains(": position "))
    };
    Ok(text.lines().filter(lasting).flat_map(|line| [line, "\n"]).collect())
}

fn same(what: &str, expected: &str, found: &str, script: &str) -> Tried<()> {
    difference(expected, found).map_or(Ok(()), |difference| Err(format!("{what}:\n{difference}\n{script}")))
}

/// The tables and columns that are in both states, and of one type: what nobody may lose.
struct Kept(Vec<String>);

impl Kept {
    fn of(schemas: Pair<&Schema>) -> Self {
        let queries = schemas.previous.tables.values().filter_map(|table| {
            let next = schemas.next.tables.get(&table.name)?;
            let columns = table.columns.iter().filter(|column| {
                column.generated.is_none()
                    && next.columns.iter().any(|next| {
                        next.name == column.name && next.ty == column.ty && next.generated.is_none()
                    })
            });
            let columns: Vec<String> = columns.map(|column| format!("{}::text", column.name)).collect();
            let columns = if columns.is_empty() { "1".to_owned() } else { columns.join(", ") };
            Some(format!(
                "select '{0}: ' || count(*) || coalesce(string_agg(r::text, ' ' order by r::text), '') \
                 from (select {columns} from {0}) r",
                table.name
            ))
        });
        Self(queries.collect())
    }

    fn read(&self, database: &Database) -> Tried<String> {
        let mut client = database.superuser().map_err(text)?;
        let rows = self.0.iter().map(|query| {
            let row = client.query_one(query.as_str(), &[]).map_err(|error| format!("{error:?} {query}"))?;
            Ok(row.get::<_, String>(0) + "\n")
        });
        rows.collect()
    }
}
