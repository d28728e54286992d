//! The platform's types and its database as a web application meets them: the real compiler, Supabase's client, PostgREST.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use codegen::api::Api;
use codegen::catalog::{self, read_api};
use codegen::cli::{self, Code, Outcome};
use codegen::emit::typescript::{self, Options, official};
use codegen::model::Name;
use codegen::scratch::{Database, apply};
use tests::program::{npm, run};
use tests::tree::Tree;
use tests::{cluster, on_each, root, zoo};

/// The applications.
fn folder() -> PathBuf {
    root().join("tests/typescript")
}

/// Compiles all of them, once; gives where the programs are.
fn compiled() -> &'static PathBuf {
    static COMPILED: OnceLock<PathBuf> = OnceLock::new();
    COMPILED.get_or_init(|| {
        let build = folder().join("build");
        fs::create_dir_all(&build).unwrap();
        let official = |name: &str, database: &Database, schemas: &[Name]| {
            let text = official::emit(&offered(database, schemas));
            fs::write(build.join(format!("{name}.official.ts")), text).unwrap();
        };
        let public = [Name::new("public")];
        official("platform", &Tree::platform().seeded(cluster(15)), &public);
        official("shop", &Tree::new("shop", "tests/shop/generated").seeded(cluster(15)), &public);
        let database = zoo::database(cluster(15));
        // The official types take one of these for another schema's, are no TypeScript in the other, and wrong in the last.
        let known =
            |schema: &&String| !["same_names", "unnamed_arguments", "odd_results"].contains(&schema.as_str());
        let files = zoo::files();
        let schemas = files.iter().map(|(schema, _)| schema).filter(known);
        let schemas: Vec<Name> = schemas.map(Name::new).collect();
        official("zoo", &database, &schemas);
        fs::write(build.join("zoo.strict.ts"), strict(&database, schemas)).unwrap();
        fs::write(build.join("platform.branded.ts"), called(&["--branded-ids"])).unwrap();
        fs::write(build.join("platform.member.ts"), called(&["--role", "authenticated"])).unwrap();
        let mut tsc = Command::new("node");
        tsc.arg(npm("typescript/bin/tsc")).arg("--project").arg(folder());
        let _ = run(&mut tsc).expect_success("tsc");
        build.join("tests/typescript")
    })
}

/// What `types` prints of the platform's declaration with these options.
fn called(options: &[&str]) -> String {
    let arguments = ["types", "schema"].iter().chain(options).copied();
    let Outcome { report, complaint, code } = cli::run(&schema::declaration(), root(), arguments);
    assert_eq!(code, Code::Fine, "{complaint}");
    report
}

/// What the API offers of a database; `official` tests that it prints as Supabase's own generator does.
fn offered(database: &Database, schemas: &[Name]) -> Api {
    read_api(&mut database.superuser().unwrap(), schemas).unwrap_or_else(|error| panic!("{error}"))
}

/// The types of a database.
fn strict(database: &Database, schemas: Vec<Name>) -> String {
    let read = catalog::read(&mut database.superuser().unwrap(), &catalog::Options::default());
    let schema = read.unwrap_or_else(|error| panic!("{error}")).schema;
    let api = offered(database, &schemas);
    typescript::emit_over(&schema, &Options { schemas, ..Options::default() }, Some(&api))
}

#[test]
fn right_uses_compile_and_wrong_ones_do_not() {
    // A line that has to be refused is marked: the mark of one that is not is an error.
    compiled();
}

#[test]
fn members_of_two_tenants_use_the_database() {
    on_each(|cluster| {
        let database = Tree::platform().seeded(cluster);
        prepare(&database);
        let mut node = Command::new("node");
        node.args(["--experimental-websocket", "--test-reporter=spec"])
            .arg(compiled().join("end_to_end/platform.test.js"))
            .envs(database.environment());
        let said = run(&mut node).expect_success("the application");
        assert!(said.contains(&format!("ℹ pass {}\n", written())), "{said}");
    });
}

/// How many tests the application has.
fn written() -> usize {
    let tests = fs::read_to_string(folder().join("end_to_end/platform.test.ts")).unwrap();
    let count = tests.lines().filter(|line| line.trim_start().starts_with("test(")).count();
    assert_ne!(count, 0);
    count
}

/// PostgREST's role, and materialized views that know the test data.
fn prepare(database: &Database) {
    let file = folder().join("end_to_end/authenticator.sql");
    let role = fs::read_to_string(&file).unwrap();
    apply(&mut database.superuser().unwrap(), &file.to_string_lossy(), &role)
        .unwrap_or_else(|error| panic!("{error}"));
    for view in ["monthly_usage_summary", "message_feedback_summary"] {
        let refresh = format!("refresh materialized view concurrently public.{view}");
        database.client().unwrap().batch_execute(&refresh).unwrap();
    }
}

/// A schema of five hundred tables, each of which refers to others.
fn large() -> Database {
    let database = cluster(15).database().unwrap_or_else(|error| panic!("{error}"));
    let tables = "do $$ begin for i in 0..499 loop
        execute format('create table public.table_%s (
            id uuid primary key, name text not null, state text not null check (state in (''new'', ''old'')),
            amount numeric, made timestamptz not null default now(), tags text[], extra jsonb,
            parent uuid references public.table_%s, other uuid references public.table_%s)', i, i / 2, i / 3);
        end loop; end $$";
    database.superuser().unwrap().batch_execute(tables).unwrap();
    database
}

#[test]
fn five_hundred_tables_do_not_tire_the_compiler() {
    let build = folder().join("build");
    fs::create_dir_all(&build).unwrap();
    fs::write(build.join("large.ts"), strict(&large(), vec![Name::new("public")])).unwrap();
    let mut tsc = Command::new("node");
    let project = folder().join("large");
    tsc.arg(npm("typescript/bin/tsc")).arg("--extendedDiagnostics").arg("--project").arg(project);
    let said = run(&mut tsc).expect_success("tsc");
    let figure = |name: &str| {
        let line =
            said.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{name}: {said}"));
        line.split_whitespace().last().unwrap_or_default().to_owned()
    };
    println!("five hundred tables: {} instantiations, {}", figure("Instantiations"), figure("Total time"));
    let instantiations: u64 = figure("Instantiations").parse().unwrap();
    assert!(instantiations < 100_000, "{said}");
}
