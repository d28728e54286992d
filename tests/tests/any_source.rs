//! `types`, `models` and `docs` over schemas from anywhere, run as a process.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use codegen::scratch::apply;
use tests::cluster;

/// The tool, its scratch databases on the server that the tests share.
fn tool(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tool"));
    command.args(arguments);
    if let Some(address) = cluster(15).address() {
        command.args(["--server", &address]);
    }
    command.output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What the tool prints, where all is well.
fn fine(arguments: &[&str]) -> String {
    let output = tool(arguments);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "", "{arguments:?}");
    text(&output.stdout)
}

/// The complaint where nothing is done.
fn refused(arguments: &[&str]) -> String {
    let output = tool(arguments);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), String::new()), "{arguments:?}");
    text(&output.stderr)
}

const SQL: &str = "
create schema library;
create type library.shape as enum ('novel', 'essay');
create table public.shelves (id integer primary key);
create table library.books (
    id bigint generated always as identity primary key,
    title text not null,
    shape library.shape not null default 'novel',
    shelf_id integer references public.shelves,
    constraint titled check (title <> '')
);
comment on table library.books is 'What is lent.';
alter table library.books enable row level security;
create view public.titles as select id, title from library.books;
create function public.count_books() returns bigint language sql stable as 'select count(*) from library.books';
";

fn written(folder: &Path) -> String {
    let file = folder.join("library.sql");
    fs::write(&file, SQL).unwrap();
    file.display().to_string()
}

#[test]
fn types_of_a_file_of_sql_and_of_the_database_that_it_makes() {
    let folder = tempfile::tempdir().unwrap();
    let file = written(folder.path());
    let of_file = fine(&["types", &file, "--schema", "public,library"]);
    insta::with_settings!({ filters => vec![(folder.path().to_str().unwrap(), "[folder]")] }, {
        insta::assert_snapshot!(of_file.split("type DatabaseWithoutInternals").next().unwrap());
    });

    let database = cluster(15).database().unwrap();
    apply(&mut database.client().unwrap(), "library.sql", SQL).unwrap();
    let of_database = fine(&["types", &database.url(), "--schema", "public,library"]);
    let body = |text: &str| text.split_once("export type Json").unwrap().1.to_owned();
    assert_eq!(body(&of_file), body(&of_database));
    assert!(!of_database.contains("://"), "the address is in the file:\n{of_database}");

    let complaint = refused(&["types", &file, "--schema", "attic"]);
    assert_eq!(complaint, "error: no schema attic there; there are library, public\n");
}

#[test]
fn types_of_the_declaration_are_those_that_gen_writes() {
    let written = fs::read_to_string(tests::root().join("generated/migrations/database.types.ts")).unwrap();
    let printed = fine(&["types", "schema"]);
    assert_eq!(printed.replace("`cargo xtask types schema`", "`cargo xtask gen`"), written);
}

#[test]
fn models_go_into_a_folder_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let file = written(folder.path());
    let out = folder.path().join("models");
    let out = out.to_str().unwrap();
    let written = fine(&["models", &file, "--out", out]);
    assert!(
        written.contains("/models/src/library.rs") && written.contains("/models/Cargo.toml"),
        "{written}"
    );
    let again = fine(&["models", &file, "--out", out]);
    assert!(again.ends_with(" 0 of 8 files written\n") || again.contains(": 0 of "), "{again}");

    // What others put there stays; what has no place in the schema any more goes.
    fs::write(Path::new(out).join("notes.md"), "mine").unwrap();
    fs::write(folder.path().join("library.sql"), "create table public.shelves (id integer primary key);")
        .unwrap();
    let less = fine(&["models", &file, "--out", out]);
    assert!(less.contains("removed") && less.contains("/models/src/library.rs"), "{less}");
    assert_eq!(fs::read_to_string(Path::new(out).join("notes.md")).unwrap(), "mine");
    assert!(!Path::new(out).join("src/library.rs").exists());
}

#[test]
fn nothing_is_written_over_what_others_made() {
    let folder = tempfile::tempdir().unwrap();
    let file = written(folder.path());
    let here = folder.path().to_str().unwrap();
    for command in ["models", "docs"] {
        let complaint = refused(&[command, &file, "--out", here]);
        let expected = format!(
            "error: nothing was written to {here}: it holds files that are not from here\n\
             help: name a new folder, or an empty one\n"
        );
        assert_eq!(complaint, expected);
    }
    let out = folder.path().join("out");
    fine(&["docs", &file, "--out", out.to_str().unwrap()]);
    let complaint = refused(&["models", &file, "--out", out.to_str().unwrap()]);
    assert!(complaint.contains("another command's files are there"), "{complaint}");

    let models = folder.path().join("models");
    fine(&["models", &file, "--out", models.to_str().unwrap()]);
    fs::write(models.join("src/attic.rs"), "// mine").unwrap();
    fs::write(
        folder.path().join("library.sql"),
        format!("{SQL} create schema attic; create table attic.a ();"),
    )
    .unwrap();
    let complaint = refused(&["models", &file, "--out", models.to_str().unwrap()]);
    assert!(complaint.contains("src/attic.rs there already, and not from here"), "{complaint}");
    assert_eq!(fs::read_to_string(models.join("src/attic.rs")).unwrap(), "// mine");
}

#[test]
fn the_document_of_a_database_says_what_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let file = written(folder.path());
    let out = folder.path().join("docs");
    fine(&["docs", &file, "--out", out.to_str().unwrap()]);
    let document = fs::read_to_string(out.join("SCHEMA_DOCUMENTATION.md")).unwrap();
    insta::with_settings!({ filters => vec![(folder.path().to_str().unwrap(), "[folder]")] }, {
        insta::assert_snapshot!(document);
    });
}
