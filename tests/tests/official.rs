//! The official dialect against Supabase's own command line, byte for byte, over a zoo of small schemas.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use codegen::catalog::read_api;
use codegen::emit::typescript::official;
use codegen::model::{Name, sql};
use codegen::scratch::{Cluster, Database, apply};
use similar::TextDiff;
use tempfile::TempDir;
use tests::program::{npm, run, supabase_at};
use tests::tree::Tree;
use tests::{on_each, root};

/// The schemas of the zoo, one per file, in the order in which they are made.
fn zoo() -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(root().join("tests/typescript/zoo")).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let name = |file: &PathBuf| file.file_stem().unwrap().to_str().unwrap().to_owned();
    files.iter().map(|file| (name(file), file.clone())).collect()
}

/// A database with all of them.
fn zoo_database(cluster: &'static Cluster) -> Database {
    let database = cluster.database().unwrap_or_else(|error| panic!("{error}"));
    for (schema, file) in zoo() {
        let text = fs::read_to_string(&file).unwrap();
        let schema = sql::identifier(&schema);
        let script = format!("create schema if not exists {schema}; set search_path = {schema};\n{text}");
        let applied = apply(&mut database.superuser().unwrap(), &file.to_string_lossy(), &script);
        applied.unwrap_or_else(|error| panic!("{error}"));
    }
    database
}

fn superuser(database: &Database) -> String {
    database.superuser().unwrap().query_one("select current_user::text", &[]).unwrap().get(0)
}

/// What the command line prints for each choice of schemas, formatted: all at once, for a process takes its time.
fn theirs(database: &Database, role: &str, choices: &[Vec<&str>]) -> Vec<String> {
    let home = TempDir::new().unwrap();
    let print = |(at, schemas): (usize, &Vec<&str>)| {
        let work = home.path().join(at.to_string());
        fs::create_dir(&work).unwrap();
        let arguments = ["gen", "types", "--lang=typescript"].map(str::to_owned).into_iter();
        let arguments = arguments.chain(schemas.iter().map(|schema| format!("--schema={schema}")));
        let printed = supabase_at(&database.url_as(Some(role)), &work, arguments).expect_success("supabase gen types");
        let file = home.path().join(format!("{at}.ts"));
        fs::write(&file, printed).unwrap();
        file
    };
    let files: Vec<PathBuf> = thread::scope(|scope| {
        let chunks: Vec<_> = choices.iter().enumerate().collect::<Vec<_>>().chunks(choices.len().div_ceil(4)).map(<[_]>::to_vec).collect();
        let run = |chunk: Vec<(usize, &Vec<&str>)>| chunk.into_iter().map(print).collect::<Vec<_>>();
        let runs: Vec<_> = chunks.into_iter().map(|chunk| scope.spawn(move || run(chunk))).collect();
        runs.into_iter().flat_map(|run| run.join().unwrap()).collect()
    });
    format(&files);
    files.iter().map(|file| fs::read_to_string(file).unwrap()).collect()
}

fn format(files: &[PathBuf]) {
    let mut node = Command::new("node");
    node.current_dir(root().join("tests")).arg(root().join("tests/typescript/format.mjs")).args(files);
    let _ = run(&mut node).expect_success("oxfmt");
}

fn ours(database: &Database, role: &str, schemas: &[&str]) -> String {
    let schemas: Vec<Name> = schemas.iter().map(|schema| Name::new(*schema)).collect();
    let api = read_api(&mut database.client_as(role).unwrap(), &schemas).unwrap_or_else(|error| panic!("{error}"));
    official::emit(&api)
}

/// Compares as a role sees it, for each choice of schemas; says where the texts part.
fn compare(database: &Database, role: &str, choices: &[Vec<&str>]) {
    let theirs = theirs(database, role, choices);
    let mut differences = String::new();
    for (schemas, theirs) in choices.iter().zip(theirs) {
        let ours = ours(database, role, schemas);
        if ours != theirs {
            let diff = TextDiff::from_lines(&theirs, &ours);
            let diff = diff.unified_diff().context_radius(6).header("theirs", "ours").to_string();
            differences += &format!("{}:\n{diff}\n", schemas.join(", "));
        }
    }
    assert!(differences.is_empty(), "{differences}");
}

#[test]
fn the_zoo_is_as_supabase_prints_it() {
    let zoo = zoo();
    let all: Vec<&str> = zoo.iter().map(|(schema, _)| schema.as_str()).collect();
    assert!(all.len() >= 60, "{}", all.len());
    let some = [
        vec!["public"],
        vec!["Odd Schema"],
        vec!["neighbours_b"],
        vec!["neighbours_a", "neighbours_b"],
        vec!["zoo_through"],
        vec!["zoo_private", "zoo_through"],
        vec!["via_public"],
        vec!["nothing_here"],
        vec!["no_such_schema"],
        vec!["nothing_here", "public", "same_names"],
        vec!["view_relations"],
        vec!["a_schema_of_a_name_that_makes_the_line_too_long"],
    ];
    let choices: Vec<Vec<&str>> = [all].into_iter().chain(some).collect();
    on_each(|cluster| {
        let database = zoo_database(cluster);
        compare(&database, &superuser(&database), &choices);
        // Who owns none of it sees what is granted.
        compare(&database, cluster.owner(), &[vec!["security", "keys", "foreign_tables", "view_relations"]]);
    });
}

#[test]
fn the_platform_and_the_shop_are_as_supabase_prints_them() {
    on_each(|cluster| {
        let shop = Tree::new("shop", "tests/shop/generated");
        for tree in [Tree::platform(), shop] {
            compare(&tree.seeded(cluster), cluster.owner(), &[vec!["public"]]);
        }
    });
}

#[test]
fn the_documented_version_is_the_one_compared_with() {
    let mut command = Command::new(npm("@supabase/cli-linux-x64/bin/supabase"));
    command.env("SUPABASE_TELEMETRY_DISABLED", "1").env("DO_NOT_TRACK", "1").arg("--version");
    let printed = run(&mut command).expect_success("supabase --version");
    assert_eq!(printed.trim(), official::VERSION, "`official::VERSION` says what is compared with");
}
