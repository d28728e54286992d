//! How long it takes to plan a change of a large schema: two states of many tables, of which one in a hundred changes; and of
//! as many partitions, all of one table or of many, of which each has a column more.
//!
//! `cargo bench -p codegen --bench diff`, and behind `--` a part of the name of what is measured

#[allow(clippy::wildcard_imports, reason = "it builds whatever the model has")]
#[path = "../tests/samples/build.rs"]
#[allow(dead_code, reason = "not every kind is made here")]
mod build;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use build::{Build, ColumnExt as _, column, function, qualified, table_id};
use codegen::model::{Command, ConstraintKind, Name, Pair, PartitionOf, Privilege, Schema};
use codegen::plan::{Numbering, plan};

const SIZES: [usize; 4] = [1_000, 2_000, 5_000, 10_000];
const RUNS: usize = 5;
/// One table in so many changes.
const SHARE: usize = 100;
const PER_MODULE: usize = 50;

fn main() {
    measure("tables", |tables| {
        let previous = state(tables);
        let next = changed(previous.clone());
        Pair::new(previous, next)
    });
    measure("partitions of many", |tables| families(tables, PER_MODULE));
    measure("partitions of one", |tables| families(tables, tables));
}

fn measure(of: &str, states: impl Fn(usize) -> Pair<Schema>) {
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    if wanted.is_some_and(|part| !of.contains(&part)) {
        return;
    }
    let mut first = None;
    for tables in SIZES {
        let states = states(tables);
        let (time, steps) = fastest(Pair::new(&states.previous, &states.next));
        let share = time.as_secs_f64() / *first.get_or_insert(time.as_secs_f64());
        let objects = states.previous.ids().count();
        println!(
            "{tables:>6} {of}, {objects:>7} objects, {steps:>5} steps: {time:>8.1?}, {share:>5.2} times {}",
            SIZES[0]
        );
    }
}

/// The fastest of some runs, and how many steps were planned, there and back.
fn fastest(pair: Pair<&Schema>) -> (Duration, usize) {
    let numbering = Numbering { first: 4, name: None };
    let runs = (0..RUNS).map(|_| {
        let start = Instant::now();
        let plan = plan(pair, &BTreeMap::new(), &numbering);
        let time = start.elapsed();
        let plan = plan.unwrap_or_else(|found| panic!("{found:?}"));
        (time, plan.migrations.iter().map(|it| it.forward.len() + it.rollback.len()).sum())
    });
    runs.min().unwrap_or_default()
}

fn name(number: usize) -> String {
    format!("public.books_{number:05}")
}

/// A schema of so many tables, each with what a table usually has.
fn state(tables: usize) -> Schema {
    let mut build = Build::new();
    for number in 0..tables {
        if number % PER_MODULE == 0 {
            let module = format!("shelf_{:04}", number / PER_MODULE);
            build = build.module(&module, "create_shelf", "Books of one shelf.");
        }
        build = table(build, number);
        if number % 10 == 0 {
            build = view_and_function(build, number);
        }
    }
    build.done()
}

fn table(build: Build, number: usize) -> Build {
    let table = &name(number);
    let bare = table.trim_start_matches("public.");
    let named = |suffix: &str| format!("{bare}_{suffix}");
    let columns = vec![
        column("id", "bigint"),
        column("title", "text").comment("What it is called."),
        column("isbn", "character varying(20)?"),
        column("pages", "integer").default("0"),
        column("price", "numeric(10, 2)?"),
        column("series_id", "bigint?"),
        column("owner", "uuid").default("gen_random_uuid()"),
        column("added_at", "timestamp with time zone").default("now()"),
    ];
    let build = build
        .table(table, columns)
        .primary_key(table, "id")
        .check(table, &named("pages_check"), "pages >= 0 and pages < 10000")
        .check(table, &named("title_check"), "char_length(title) between 1 and 200")
        .foreign_key(table, "series_id", &name(number / 2), "id")
        .index(table, &named("series_id_idx"), "series_id")
        .index(table, &named("title_idx"), "title");
    let policies = Command::ALL.into_iter().fold(build, |build, command| {
        let mine = "owner = (select auth.uid()) and exists (select 1 from public.books_00000 b where b.id = series_id)";
        let (using, check) = match command {
            Command::Insert => ("", mine),
            Command::Update => (mine, mine),
            Command::Select | Command::Delete => (mine, ""),
        };
        build.policy(table, &named(command.as_sql()), Some(command), using, check)
    });
    policies.grant(
        table_id(table),
        &[
            ("authenticated", &[(Privilege::Select, ""), (Privilege::Insert, "title isbn")]),
            ("service_role", &[(Privilege::Select, ""), (Privilege::Update, "")]),
        ],
    )
}

fn view_and_function(build: Build, number: usize) -> Build {
    let table = name(number);
    let query = format!(
        "select b.id, b.title, count(s.id) as siblings from {table} b left join {table} s on s.series_id = b.id \
         group by b.id, b.title"
    );
    let body = format!("select count(*) from {table} where pages > at_least");
    let count = function(&format!("{table}_count"), &[("at_least", "integer")], "bigint", "sql", &body);
    build.view(&format!("{table}_view"), &query).function(count)
}

/// The same with one table in a hundred changed, in one of five ways.
fn changed(mut schema: Schema) -> Schema {
    let tables: Vec<_> = schema.tables.keys().cloned().collect();
    let mut new = Build::new().module("shelf_0000", "create_shelf", "Books of one shelf.");
    for (turn, table) in tables.iter().step_by(SHARE).enumerate() {
        let bare = table.name.as_str();
        match turn % 5 {
            0 => {
                if let Some(table) = schema.tables.get_mut(table) {
                    table.columns.push(column("shelf", "text?"));
                }
            }
            1 => {
                let check = (table.clone(), Name::new(format!("{bare}_pages_check")));
                if let Some(of) = schema.constraints.get_mut(&check) {
                    of.kind = ConstraintKind::Check {
                        expression: "pages between 0 and 5000".into(),
                        no_inherit: false,
                    };
                }
            }
            2 => {
                schema.indexes.remove(&(table.clone(), Name::new(format!("{bare}_title_idx"))));
            }
            3 => {
                if let Some(view) = schema.views.get_mut(&qualified(&format!("{table}_view"))) {
                    view.query = format!("select title, id from {table}").as_str().into();
                }
            }
            _ => new = self::table(new, tables.len() + turn),
        }
    }
    add(&mut schema, new.done());
    schema
}

fn add(schema: &mut Schema, new: Schema) {
    let objects = new.modules.into_iter().flat_map(|module| module.objects);
    if let Some(module) = schema.modules.first_mut() {
        module.objects.extend(objects);
    }
    schema.tables.extend(new.tables);
    schema.constraints.extend(new.constraints);
    schema.indexes.extend(new.indexes);
    schema.policies.extend(new.policies);
    schema.privileges.extend(new.privileges);
}

/// Partitioned tables of so many tables each; afterwards with a column more, an index of two columns, and one partition more.
fn families(tables: usize, each: usize) -> Pair<Schema> {
    let of = |column_too: bool| {
        let mut build = Build::new().module("shelf", "create_shelf", "Books of one shelf.");
        for number in (0..tables).step_by(each) {
            build = family(build, number, each, column_too);
        }
        build.done()
    };
    Pair::new(of(false), of(true))
}

fn family(mut build: Build, number: usize, each: usize, changed: bool) -> Build {
    let whole = name(number);
    let columns = |inherited: bool| {
        let mut columns = vec![column("id", "bigint"), column("added_at", "timestamp with time zone")];
        columns.extend(changed.then(|| column("pages", "integer").default("0")));
        for column in &mut columns {
            column.inherited = inherited;
        }
        columns
    };
    let by = format!("{}_idx", qualified(&whole).name.as_str());
    let keys = if changed { "added_at pages" } else { "added_at" };
    let range = Some("range (id)".into());
    build = build
        .table_with(&whole, columns(false), |table| table.partition_by = range)
        .primary_key(&whole, "id")
        .index(&whole, &by, keys);
    for part in 1..each + usize::from(changed) {
        let name = format!("{whole}_{part}");
        let bare = qualified(&name);
        let bare = bare.name.as_str();
        let bound = format!("for values from ({part}) to ({})", part + 1);
        let of = PartitionOf { parent: qualified(&whole), bound: bound.as_str().into() };
        let key = ConstraintKind::PrimaryKey { columns: vec![Name::new("id")], include: Vec::new() };
        build = build
            .table_with(&name, columns(true), |table| table.partition_of = Some(of))
            .constraint_with(&name, &format!("{bare}_pkey"), key, |key| key.inherited = true)
            .index_with(&name, &format!("{bare}_idx"), keys, |index| index.inherited = true);
    }
    build
}
