//! `diff` as a person runs it: SQL on standard output alone, everything else on standard error, and a clear word for whatever
//! can go wrong.

mod diff_command {
    pub mod assumed;
    pub mod errors;
    pub mod interrupted;
    pub mod run;
}

use std::fs;

use codegen::scratch::apply;
use diff_command::run::{Folder, Ran, diff, diff_on};
use tests::cluster;

const OLD: &str = "create table public.books (id bigint primary key, title text);\n";
const NEW: &str = "create table public.books (id bigint primary key, title text not null, pages integer);\n\
                   create index books_pages_idx on public.books (pages);\n";

fn pair() -> (Folder, String, String) {
    let folder = Folder::new();
    let (old, new) = (folder.file("old.sql", OLD), folder.file("new.sql", NEW));
    (folder, old, new)
}

#[test]
fn sql_is_on_standard_output_and_everything_else_on_standard_error() {
    let (folder, old, new) = pair();
    let forward = diff(&["--from", &old, "--to", &new]);
    folder.shown(|| insta::assert_snapshot!("forward", forward));
    let back = diff(&["--from", &old, "--to", &new, "--rollback"]);
    folder.shown(|| insta::assert_snapshot!("rollback", back));
}

#[test]
fn the_plan_is_there_as_json() {
    let (_folder, old, new) = pair();
    let Ran { code, output, .. } = diff(&["--from", &old, "--to", &new, "--json"]);
    assert_eq!(code, Some(0));
    let plan: serde_json::Value = serde_json::from_str(&output).unwrap();
    let steps =
        plan["migrations"].as_array().unwrap().iter().flat_map(|of| of["forward"].as_array().unwrap());
    let objects: Vec<String> = steps.map(|step| step["object"].to_string()).collect();
    assert!(objects.iter().any(|object| object.contains("books_pages_idx")), "{objects:?}");
}

#[test]
fn check_tells_by_the_exit_code() {
    let (_folder, old, new) = pair();
    let differs = diff(&["--from", &old, "--to", &new, "--check"]);
    assert_eq!(differs.code, Some(1), "{differs}");
    assert!(differs.output.contains("add column pages"), "{differs}");
    let same = diff(&["--from", &new, "--to", &new, "--check"]);
    assert_eq!((same.code, same.output.as_str(), same.complaint.as_str()), (Some(0), "", ""));
}

#[test]
fn what_is_not_tried_is_said_to_be_untried() {
    let (_folder, old, new) = pair();
    let tried = diff(&["--from", &old, "--to", &new]);
    assert!(tried.complaint.ends_with("; tried forward and back\n"), "{tried}");
    let untried = diff(&["--from", &old, "--to", &new, "--no-prove"]);
    assert!(untried.complaint.ends_with("; not tried\n"), "{untried}");
    assert_eq!((tried.code, &tried.output), (untried.code, &untried.output));
}

#[test]
fn what_has_another_name_keeps_its_rows_if_that_is_said() {
    let folder = Folder::new();
    let old = folder.file(
        "old.sql",
        "create table public.books (id bigint primary key, title text not null);\n\
         create table public.loans (book bigint not null references public.books, since date not null);\n\
         insert into public.books values (1, 'Emma');\n\
         insert into public.loans values (1, '2024-02-03');\n",
    );
    let new = folder.file(
        "new.sql",
        "create table public.volumes (id bigint primary key, title text not null);\n\
         create table public.loans (book bigint not null references public.volumes, \"lent = on\" date not null);\n",
    );
    let mut shown = diff(&["--from", &old, "--to", &new, "--assume-nothing"]).to_string();
    let books = ["--renamed", "public.books=volumes"];
    let since = ["--renamed", "public.loans.since=\"lent = on\""];
    for said in [&[&books[..]][..], &[&books[..], &since[..]]] {
        let ran = diff(&[&["--from", &old, "--to", &new], &said.concat()[..]].concat());
        shown.push_str(&ran.to_string());
    }
    let wrong = ["public.books=tomes", "public.nothing=volumes", "public.books=loans", "books", "a.b.c.d=e"];
    let twice = [books, books].concat();
    for wrong in wrong.map(|wrong| vec!["--renamed", wrong]).into_iter().chain([twice]) {
        let ran = diff(&[&["--from", &old, "--to", &new], &wrong[..]].concat());
        assert_eq!((ran.code, ran.output.as_str()), (Some(2), ""), "{ran}");
        shown.push_str(&ran.complaint);
    }
    folder.shown(|| insta::assert_snapshot!(shown));
}

#[test]
fn columns_of_children_are_called_as_their_parents_are() {
    let folder = Folder::new();
    let state = |name: &str| {
        format!(
            "create table public.p (id int, {name} text not null) partition by list (id);\n\
             create table public.p1 partition of public.p for values in (1) partition by list (id);\n\
             create table public.p2_{name} partition of public.p1 for values in (1);\n\
             create table public.q (id int, {name} text not null);\n\
             create table public.q1 (n int) inherits (public.q);\n"
        )
    };
    let rows = "insert into public.p values (1, 'x'); insert into public.q1 values (1, 'y', 2);";
    let old = folder.file("old.sql", &(state("a") + rows));
    let new = folder.file("new.sql", &state("b"));
    let mut shown = diff(&["--from", &old, "--to", &new]).complaint;
    for renamed in [vec!["public.p.a=b", "public.q.a=b"], vec!["public.p1.a=b"]] {
        let renamed = renamed.iter().flat_map(|it| ["--renamed", *it]).collect::<Vec<_>>();
        shown.push_str(&diff(&[&["--from", &old, "--to", &new], &renamed[..]].concat()).to_string());
    }
    folder.shown(|| insta::assert_snapshot!(shown));
}

#[test]
fn labels_have_other_names_if_that_is_said() {
    let folder = Folder::new();
    let old = folder.file(
        "old.sql",
        "create type public.mood as enum ('sad', 'so so', 'glad');\n\
         create table public.days (mood public.mood not null default 'sad', check (mood <> 'glad'));\n\
         insert into public.days values ('sad'), ('so so');\n",
    );
    let new = folder.file(
        "new.sql",
        "create type public.feeling as enum ('unhappy', 'so-so', 'glad');\n\
         create table public.days (mood public.feeling not null default 'unhappy', check (mood <> 'glad'));\n",
    );
    let said = ["public.mood=feeling", "public.mood.sad=unhappy", "public.mood.\"so so\"=\"so-so\""];
    let mut shown = String::new();
    for said in [&said[..1], &said] {
        let said: Vec<_> = said.iter().flat_map(|it| ["--renamed", *it]).collect();
        shown.push_str(&diff(&[&["--from", &old, "--to", &new], &said[..]].concat()).to_string());
    }
    for wrong in ["public.mood.sad=glad", "public.mood.glad=merry", "public.mood.angry=unhappy"] {
        let ran = diff(&["--from", &old, "--to", &new, "--renamed", said[0], "--renamed", wrong]);
        assert_eq!((ran.code, ran.output.as_str()), (Some(2), ""), "{ran}");
        shown.push_str(&ran.complaint);
    }
    let twice = ["public.mood.sad=unhappy", "public.mood.sad=\"so-so\""].map(|it| ["--renamed", it]).concat();
    let ran = diff(&[&["--from", &old, "--to", &new, "--renamed", said[0]], &twice[..]].concat());
    assert_eq!((ran.code, ran.output.as_str()), (Some(2), ""), "{ran}");
    shown.push_str(&ran.complaint);
    folder.shown(|| insta::assert_snapshot!(shown));
}

#[test]
fn event_triggers_are_gone_before_renames() {
    let folder = Folder::new();
    let refuses = "create function public.refuse() returns event_trigger language plpgsql as $$begin raise 'no'; end$$;\n\
                   create event trigger refuses on ddl_command_start when tag in ('ALTER TABLE', 'CREATE TABLE')\n    \
                   execute function public.refuse();\n";
    let old = folder.file("old.sql", &format!("create table public.books (id int);\n{refuses}"));
    let new = folder.file("new.sql", "create table public.volumes (id int);\n");
    for (from, to, renamed) in [(&old, &new, "public.books=volumes"), (&new, &old, "public.volumes=books")] {
        let ran = diff(&["--from", from, "--to", to, "--renamed", renamed]);
        assert_eq!(ran.code, Some(0), "{ran}");
        assert!(ran.output.contains("rename to"), "{ran}");
    }
}

#[test]
fn an_index_that_was_never_finished_is_built_anew() {
    let folder = Folder::new();
    let database = cluster(15).database().unwrap();
    let mut client = database.superuser().unwrap();
    let table = "create table public.books (id bigint primary key, title text);\n";
    let rows = "insert into public.books values (1, 'Emma'), (2, 'Emma');";
    apply(&mut client, "books.sql", &format!("{table}{rows}")).unwrap();
    let index = "create unique index concurrently books_title_idx on public.books (title)";
    assert!(client.batch_execute(index).is_err(), "two rows have one title");
    client.batch_execute("delete from public.books where id = 2").unwrap();
    let live = database.url();
    let with = folder
        .file("with.sql", &format!("{table}create unique index books_title_idx on public.books (title);"));
    let without = folder.file("without.sql", table);
    let mut shown = String::new();
    for (from, to) in [(&live, &with), (&with, &live), (&live, &without)] {
        let ran = diff(&["--from", from, "--to", to]);
        assert_eq!(ran.code, Some(0), "{ran}");
        shown.push_str(&ran.output);
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn what_a_renamed_column_calls_its_not_null_is_no_matter() {
    let folder = Folder::new();
    let old = folder.file(
        "old.sql",
        "create table public.books (name text not null, id bigint); alter table public.books rename name to title;",
    );
    let new = folder.file("new.sql", "create table public.books (title text not null, id integer);");
    let ran = diff_on(cluster(18).address().as_deref(), None, &["--from", &old, "--to", &new]);
    assert_eq!(ran.code, Some(0), "{ran}");
    folder.shown(|| insta::assert_snapshot!(ran));
}

/// Columns whose new types limit the length of what the old ones held, by a cast that would cut it.
const SHORTER: [(&str, &str, &str); 6] = [
    ("text", "character(3)", "'long'"),
    ("character(9)", "character varying(3)", "'long'"),
    ("integer", "character varying(3)", "1000"),
    ("text", "character varying(3)[]", "'long'"),
    ("bit varying(9)", "bit(3)", "b'1111'"),
    ("public.code", "public.code", "'long'"),
];

#[test]
fn what_is_too_long_is_refused_and_never_cut() {
    for (old, new, value) in SHORTER {
        let folder = Folder::new();
        let table = |ty: &str, code: &str| {
            format!("create domain public.code as {code}; create table public.books (isbn {ty});")
        };
        let (old, new_file) =
            (table(old, "text"), folder.file("new.sql", &table(new, "character varying(3)")));
        let old_file = folder.file("old.sql", &old);
        let plan = diff(&["--from", &old_file, "--to", &new_file]);
        assert_eq!(plan.code, Some(0), "{plan}");
        assert!(plan.complaint.contains("may-fail"), "{plan}");
        let database = cluster(15).database().unwrap();
        let mut client = database.superuser().unwrap();
        apply(&mut client, "old.sql", &old).unwrap();
        client.batch_execute(&format!("insert into public.books values ({value})")).unwrap();
        let refused = apply(&mut client, "plan.sql", &plan.output);
        assert!(refused.is_err_and(|error| error.to_string().contains("(22")), "{new}: {plan}");
    }
}

/// Columns whose new types have no place for all of what the old ones held.
const ROUNDED: [(&str, &str); 6] = [
    ("timestamptz", "date"),
    ("timestamp", "timestamp(0)"),
    ("double precision", "real"),
    ("double precision", "numeric(9, 2)"),
    ("inet", "cidr"),
    ("integer", "boolean"),
];

#[test]
fn columns_in_another_order_are_said() {
    let folder = Folder::new();
    let old = folder.file("old.sql", "create table public.books (id bigint, title text, isbn text);");
    let new = folder.file("new.sql", "create table public.books (isbn text, id bigint, title text);");
    let more =
        folder.file("more.sql", "create table public.books (id bigint, pages int, title text, isbn text);");
    let last =
        folder.file("last.sql", "create table public.books (id bigint, title text, isbn text, pages int);");
    let note = "note: columns of public.books stand in another order; no statement moves them\n";
    let moved = diff(&["--from", &old, "--to", &new]);
    assert_eq!((moved.code, moved.output.as_str(), moved.complaint.as_str()), (Some(0), "", note));
    for (to, is_moved) in [(&more, true), (&last, false)] {
        let ran = diff(&["--from", &old, "--to", to]);
        assert_eq!(ran.complaint.contains(note), is_moved, "{ran}");
    }
}

#[test]
fn what_is_lost_with_a_type_is_said() {
    for (old, new) in ROUNDED {
        let folder = Folder::new();
        let file = |name: &str, ty: &str| folder.file(name, &format!("create table public.books (a {ty});"));
        let plan = diff(&["--from", &file("old.sql", old), "--to", &file("new.sql", new)]);
        assert!(plan.output.contains("-- Loses data: what the values of public.books.a lose"), "{plan}");
    }
}

#[test]
fn a_prelude_is_there_before_everything_else_and_in_no_diff() {
    let folder = Folder::new();
    let prelude = folder.file("prelude.sql", "create domain public.isbn as text;");
    let old = folder.file("old.sql", "create table public.books (isbn public.isbn);");
    let new = folder.file("new.sql", "create table public.books (isbn public.isbn not null);");
    let without = diff(&["--from", &old, "--to", &new]);
    assert_eq!(without.code, Some(2), "{without}");
    let with = diff(&["--from", &old, "--to", &new, "--prelude", &prelude]);
    assert_eq!(with.code, Some(0), "{with}");
    assert!(
        with.output.contains("alter column isbn set not null") && !with.output.contains("create domain"),
        "{with}"
    );
}

/// The same schema from everywhere it can come from differs from none of the others.
#[test]
fn every_source_of_one_schema_is_the_same() {
    let folder = Folder::new();
    let file = folder.file("all.sql", NEW);
    let many = folder.folder("many");
    let (table, index) = NEW.split_once(";\n").unwrap();
    fs::write(format!("{many}/001_books.sql"), format!("{table};")).unwrap();
    fs::write(format!("{many}/002_index.sql"), index).unwrap();
    fs::write(format!("{many}/rollback_002_index.sql"), "drop table public.books;").unwrap();
    let database = cluster(15).database().unwrap();
    apply(&mut database.superuser().unwrap(), "all.sql", NEW).unwrap();
    let mut client = database.superuser().unwrap();
    let read = codegen::catalog::read(&mut client, &codegen::catalog::Options::default()).unwrap();
    let snapshot = folder.file("all.json", &serde_json::to_string(&read.schema).unwrap());
    let live = database.url();
    for from in [&file, &many, &live, &snapshot] {
        for to in [&file, &many, &live, &snapshot] {
            let same = diff(&["--from", from, "--to", to, "--check"]);
            assert_eq!((same.code, same.output.as_str()), (Some(0), ""), "{from} to {to}: {same}");
        }
    }
}

#[test]
fn the_declaration_is_a_source() {
    let same = diff(&["--from", "schema", "--to", "schema", "--check"]);
    assert_eq!((same.code, same.output.as_str()), (Some(0), ""), "{same}");
}

#[test]
fn a_server_of_its_own_leaves_nothing_behind() {
    let folder = Folder::new();
    let (old, new) = (folder.file("old.sql", OLD), folder.file("new.sql", "create table public.shelves ();"));
    let place = folder.open_to_everybody("tmp");
    let ran = diff_on(None, Some(&place), &["--from", &old, "--to", &new]);
    assert_eq!(ran.code, Some(0), "{ran}");
    assert!(run_dry(&place), "left in {place}");
}

/// Waits until the supervisor of a server has cleaned up, which it does after its caller's end.
fn run_dry(place: &str) -> bool {
    diff_command::run::within_a_minute(|| fs::read_dir(place).unwrap().count() == 0)
}
