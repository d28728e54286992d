//! What is taken for granted where two files cannot say it: the same thing under another name, and what rows get.

use super::run::{Folder, diff};

/// A plan with all that it assumes, and what there is without.
fn with_and_without(folder: &Folder, old: &str, new: &str) -> String {
    let (old, new) = (folder.file("old.sql", old), folder.file("new.sql", new));
    let with = diff(&["--from", &old, "--to", &new]);
    let without = diff(&["--from", &old, "--to", &new, "--assume-nothing"]);
    assert_eq!(with.code, Some(0), "{with}");
    format!("{with}--- nothing assumed\n{}", without.complaint)
}

#[test]
fn what_something_holds_on_to_has_another_name() {
    let folder = Folder::new();
    let shown = with_and_without(
        &folder,
        "create table public.books (id bigint primary key, title text, pages integer);\n\
         create index books_by_pages on public.books (pages);\n\
         create table public.loans (book bigint constraint loans_of references public.books, since date);\n",
        "create table public.volumes (id bigint primary key, title text, leaves integer);\n\
         create index books_by_pages on public.volumes (leaves);\n\
         create table public.loans (book bigint constraint loans_of references public.volumes, since date);\n",
    );
    folder.shown(|| insta::assert_snapshot!(shown));
}

#[test]
fn a_schema_whose_tables_something_holds_on_to_has_another_name() {
    let folder = Folder::new();
    let state = |name: &str| {
        format!(
            "create schema {name};\n\
             create table {name}.books (id bigint primary key, title text);\n\
             create table public.loans (book bigint references {name}.books);\n"
        )
    };
    let shown = with_and_without(&folder, &state("app"), &state("core"));
    folder.shown(|| insta::assert_snapshot!(shown));
}

#[test]
fn what_is_only_alike_is_another_thing() {
    let folder = Folder::new();
    let (old, new) = (
        folder.file("old.sql", "create table public.books (id bigint primary key, title text);\n"),
        folder.file("new.sql", "create table public.films (id bigint primary key, title text);\n"),
    );
    let ran = diff(&["--from", &old, "--to", &new]);
    assert!(ran.output.contains("create table public.films"), "{ran}");
    assert!(ran.complaint.contains("say `--renamed public.books=films`"), "{ran}");
}

#[test]
fn rows_have_another_name_where_they_leave_no_other_way() {
    let folder = Folder::new();
    let shown = with_and_without(
        &folder,
        "create table public.books (id bigint primary key, title text not null);\n\
         insert into public.books values (1, 'Emma');\n",
        "create table public.books (id bigint primary key, name text not null);\n",
    );
    folder.shown(|| insta::assert_snapshot!(shown));
}

#[test]
fn only_the_way_back_gives_rows_values_where_it_alone_asks_for_them() {
    let folder = Folder::new();
    let old = "create table public.parents (k integer primary key, label text not null);\n\
               create table public.parts (id integer primary key, k integer not null references parents, n integer);\n\
               insert into public.parents values (7, 'seven');\n\
               insert into public.parts values (1, 7, 5);\n";
    let new =
        "create table public.parts (id integer primary key, k integer not null, n integer, check (n > 0));\n";
    let (old, new) = (folder.file("old.sql", old), folder.file("new.sql", new));
    let forward = diff(&["--from", &old, "--to", &new]);
    let back = diff(&["--from", &old, "--to", &new, "--rollback"]);
    folder.shown(|| insta::assert_snapshot!(format!("{forward}\n{back}")));
}

#[test]
fn only_the_way_back_gives_rows_values_also_where_names_are_found() {
    let folder = Folder::new();
    let old = "create table public.t (id integer, a integer not null, s text not null check (s in ('yes', 'no')));\n\
               insert into public.t values (1, 5, 'yes');\n";
    let new = "create table public.t (id integer, b integer not null, s boolean not null);\n";
    let (old, new) = (folder.file("old.sql", old), folder.file("new.sql", new));
    let ran = diff(&["--from", &old, "--to", &new]);
    assert!(ran.output.contains("rename column a to b"), "{ran}");
    assert!(ran.complaint.contains("note: on the way back rows get values"), "{ran}");
    assert!(!ran.output.contains("Loses data"), "{ran}");
}

#[test]
fn what_goes_from_one_table_and_comes_to_its_other_half_is_taken_along() {
    let folder = Folder::new();
    let shown = with_and_without(
        &folder,
        "create table public.people (id integer primary key, phone text);\n\
         create table public.profiles (person integer primary key references people);\n",
        "create table public.people (id integer primary key);\n\
         create table public.profiles (person integer primary key references people, phone text);\n",
    );
    folder.shown(|| insta::assert_snapshot!(shown));
}

#[test]
fn what_is_assumed_stands_in_the_plan() {
    let folder = Folder::new();
    let old = "create table public.books (id bigint primary key, title text not null);\n\
               insert into public.books values (1, 'Emma');\n";
    let new = "create table public.books (id bigint primary key, name text not null);\n";
    let (old, new) = (folder.file("old.sql", old), folder.file("new.sql", new));
    let notes = |more: &[&str]| {
        let ran = diff(&[&["--from", &old, "--to", &new, "--json"], more].concat());
        let plan: serde_json::Value = serde_json::from_str(&ran.output).unwrap_or_default();
        plan["notes"].to_string()
    };
    let assumed = r#"["column public.books.name is what `title` was, as its rows have no other place"]"#;
    assert_eq!(notes(&[]), assumed);
    assert_eq!(notes(&["--assume-nothing", "--no-prove"]), "[]");
}

#[test]
fn rows_get_what_nothing_says_where_they_leave_no_other_way() {
    let folder = Folder::new();
    let shown = with_and_without(
        &folder,
        "create table public.books (id bigint primary key, title text, pages integer);\n\
         insert into public.books values (1, null, null), (2, 'Emma', 474);\n",
        "create table public.books (id bigint primary key, title text not null default 'untitled', pages integer not null,\n\
         isbn text not null unique, added date not null);\n",
    );
    folder.shown(|| insta::assert_snapshot!(shown));
}

#[test]
fn of_several_columns_the_words_of_their_names_say_which() {
    let folder = Folder::new();
    let old = folder.file(
        "old.sql",
        "create table public.ranges (id integer primary key, period_key text not null, period_value text not null);\n\
         insert into public.ranges values (1, 'monday', '00:00-24:00');\n",
    );
    let new = folder.file(
        "new.sql",
        "create table public.ranges (id integer primary key, range_value text not null, range_key text not null);\n",
    );
    let ran = diff(&["--from", &old, "--to", &new]);
    assert!(ran.output.contains("rename column period_key to range_key;"), "{ran}");
    assert!(ran.output.contains("rename column period_value to range_value;"), "{ran}");
}

/// As `pg_dump` writes them.
#[test]
fn rows_may_follow_a_copy() {
    let folder = Folder::new();
    let old = "\\restrict abc\n\\set ON_ERROR_STOP on\n\
               create table public.books (id bigint primary key, title text);\n\
               COPY public.books (id, title) FROM stdin;\n1\tit's; (\n2\t\\N\n\\.\n\n\
               create table public.loans (book bigint references public.books);\n\
               COPY public.loans (book) FROM stdin;\n2\n\\.\n\\unrestrict abc\n";
    let new = "create table public.books (id bigint primary key, title text not null);\n\
               create table public.loans (book bigint not null references public.books);\n";
    let (old, new) = (folder.file("old.sql", old), folder.file("new.sql", new));
    let ran = diff(&["--from", &old, "--to", &new]);
    assert_eq!(ran.code, Some(0), "{ran}");
    assert!(ran.output.contains("update public.books set title = '' where title is null;"), "{ran}");
}

#[test]
fn no_rows_get_anything_where_there_are_none() {
    let folder = Folder::new();
    let (old, new) = (
        folder.file("old.sql", "create table public.books (id bigint primary key);\n"),
        folder.file("new.sql", "create table public.books (id bigint primary key, title text not null);\n"),
    );
    let ran = diff(&["--from", &old, "--to", &new]);
    assert!(ran.output.contains("add column title text not null;"), "{ran}");
    assert!(ran.complaint.contains("fails where public.books has rows"), "{ran}");
}
