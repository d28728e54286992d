//! The official dialect against Supabase's own command line, byte for byte, over a zoo of small schemas.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use codegen::api::declared;
use codegen::catalog::read_api;
use codegen::emit::typescript::official;
use codegen::model::Name;
use codegen::scratch::Database;
use similar::TextDiff;
use tempfile::TempDir;
use tests::program::{npm, run, supabase_at};
use tests::tree::Tree;
use tests::{cluster, on_each, root, zoo};

/// What the command line prints for each choice of schemas, formatted: all at once, for a process takes its time.
fn theirs(database: &Database, role: &str, choices: &[Vec<&str>]) -> Vec<String> {
    let home = TempDir::new().unwrap();
    let print = |(at, schemas): (usize, &Vec<&str>)| {
        let work = home.path().join(at.to_string());
        fs::create_dir(&work).unwrap();
        let arguments = ["gen", "types", "--lang=typescript"].map(str::to_owned).into_iter();
        let arguments = arguments.chain(schemas.iter().map(|schema| format!("--schema={schema}")));
        let printed =
            supabase_at(&database.url_as(Some(role)), &work, arguments).expect_success("supabase gen types");
        let file = home.path().join(format!("{at}.ts"));
        fs::write(&file, printed).unwrap();
        file
    };
    let files: Vec<PathBuf> = thread::scope(|scope| {
        let chunks: Vec<_> = choices
            .iter()
            .enumerate()
            .collect::<Vec<_>>()
            .chunks(choices.len().div_ceil(4))
            .map(<[_]>::to_vec)
            .collect();
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
    let api =
        read_api(&mut database.client_as(role).unwrap(), &schemas).unwrap_or_else(|error| panic!("{error}"));
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
            differences.extend([&schemas.join(", "), ":\n", &diff, "\n"]);
        }
    }
    assert!(differences.is_empty(), "{differences}");
}

#[test]
fn the_zoo_is_as_supabase_prints_it() {
    let zoo = zoo::files();
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
    on_each(|cluster| compare(&zoo::database(cluster), cluster.owner(), &choices));
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

/// `types` of a source as a process.
fn tool(source: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tool"));
    command.args(["types", source, "--dialect", "official"]);
    run(&mut command).expect_success("types")
}

#[test]
fn the_declaration_needs_no_database_to_say_the_same() {
    let database = Tree::platform().seeded(cluster(17));
    let theirs = theirs(&database, cluster(17).owner(), &[vec!["public"]]).remove(0);
    assert_eq!(tool("schema"), theirs);
    assert_eq!(tool(&database.url()), theirs);
    let shop = Tree::new("shop", "tests/shop/generated").seeded(cluster(17));
    let declared = official::emit(&declared(&shop::declaration().schema, &[Name::new("public")]));
    assert_eq!(declared, ours(&shop, cluster(17).owner(), &["public"]));
}

#[test]
fn the_documented_version_is_the_one_compared_with() {
    let mut command = Command::new(npm("@supabase/cli-linux-x64/bin/supabase"));
    command.env("SUPABASE_TELEMETRY_DISABLED", "1").env("DO_NOT_TRACK", "1").arg("--version");
    let printed = run(&mut command).expect_success("supabase --version");
    assert_eq!(printed.trim(), official::VERSION, "`official::VERSION` says what is compared with");
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    assert!(readme.contains(&format!("Supabase's command line {} prints", official::VERSION)), "README.md");
}
