//! `drift`, run as a process against databases that are as the migrations make them, and against ones that are not.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::scratch::{Database, apply};
use serde_json::Value;
use tests::cluster;
use tests::tree::Tree;

/// A project of its own, whose history can be sealed without sealing ours.
struct Project(tempfile::TempDir);

/// What a person sees.
struct Ran {
    code: Option<i32>,
    output: String,
    complaint: String,
}

impl Project {
    /// With nothing sealed.
    fn drafts() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let project = Self(folder);
        let ran = project.run(&["gen"]);
        assert_eq!(ran.code, Some(0), "{}", ran.complaint);
        project
    }

    fn sealed() -> Self {
        let project = Self::drafts();
        let ran = project.run(&["seal"]);
        assert_eq!(ran.code, Some(0), "{}", ran.complaint);
        project
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tool"));
        let output = command.args(arguments).env("LOCKSTEP_TEST_ROOT", self.0.path()).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ran { code: output.status.code(), output: text(output.stdout), complaint: text(output.stderr) }
    }

    /// `drift`, with scratch databases on the shared server.
    fn drift(&self, database: &Database, role: Option<&str>, arguments: &[&str]) -> Ran {
        let (url, server) = (database.url_as(role), cluster(15).address());
        let server = server.as_ref().map(|server| ["--server", server]);
        let all: Vec<&str> = ["drift", &url].into_iter().chain(server.into_iter().flatten()).collect();
        self.run(&[&all, arguments].concat())
    }

    fn migrations(&self) -> Vec<PathBuf> {
        let folder = self.0.path().join("generated/migrations");
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let is_numbered = |path: &PathBuf| {
            path.extension().is_some_and(|end| end == "sql")
                && path.file_name().unwrap().to_string_lossy().starts_with(|c: char| c.is_ascii_digit())
        };
        let mut files: Vec<PathBuf> = files.filter(is_numbered).collect();
        files.sort();
        files
    }

    /// A database with so many of the migrations.
    fn database(&self, count: usize) -> Database {
        let database = Tree::platform().surroundings(cluster(15));
        for file in &self.migrations()[..count] {
            file_into(&database, file);
        }
        database
    }
}

fn file_into(database: &Database, file: &Path) {
    database.apply_file(file).unwrap_or_else(|error| panic!("{error}"));
}

fn sql(database: &Database, sql: &str) {
    apply(&mut database.superuser().unwrap(), "by hand", sql).unwrap_or_else(|error| panic!("{error}"));
}

/// The findings, as programs read them.
fn findings(ran: &Ran) -> Vec<(String, String, String)> {
    let found: Vec<Value> =
        serde_json::from_str(&ran.output).unwrap_or_else(|error| panic!("{error}\n{}", ran.output));
    let text = |one: &Value, key: &str| one[key].as_str().unwrap_or_default().to_owned();
    found.iter().map(|one| (text(one, "severity"), text(one, "rule"), text(one, "message"))).collect()
}

fn shown(database: &Database, assert: impl FnOnce()) {
    let filters = vec![
        (database.name(), "[database]"),
        (r"host=\S+?&", "host=[server]&"),
        (r"[^\s\x22]*schema/src/", "schema/src/"),
    ];
    insta::with_settings!({ filters => filters }, { assert() });
}

#[test]
fn a_database_that_is_as_the_migrations_make_it_has_no_drift() {
    let project = Project::sealed();
    let all = project.migrations().len();
    let database = project.database(all);
    let ran = project.drift(&database, None, &[]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""), "{}", ran.complaint);
    shown(&database, || insta::assert_snapshot!(ran.complaint));
    for (format, empty) in [("json", "[]\n"), ("github", "")] {
        let ran = project.drift(&database, None, &["--format", format]);
        assert_eq!((ran.code, ran.output.as_str()), (Some(0), empty));
    }
}

#[test]
fn what_is_not_applied_yet_is_said_to_be_behind() {
    let project = Project::sealed();
    let all = project.migrations().len();
    for applied in [0, 1, all - 1] {
        let database = project.database(applied);
        let ran = project.drift(&database, None, &["--format", "json"]);
        let found = findings(&ran);
        assert_eq!(ran.code, Some(1), "{}", ran.complaint);
        assert_eq!(found.len(), all - applied, "{found:?}");
        assert!(
            found.iter().all(|(severity, rule, _)| severity == "error" && rule == "pending-migration"),
            "{found:?}"
        );
        let allowed = project.drift(&database, None, &["--allow-behind"]);
        assert_eq!(allowed.code, Some(0), "{}", allowed.output);
    }
}

/// Changes by hand, of every sort.
const BY_HAND: &str = "
alter table public.feedback alter column comment set not null;
alter table public.feedback add column mood text;
alter table public.messages drop constraint messages_content_check;
drop index public.messages_tenant_id_conversation_id_created_at_idx;
alter table public.conversations disable row level security;
grant delete on public.conversations to anon;
create table public.scribbles (id integer);
create policy open on public.messages for select to anon using (true);
create or replace function private.current_tenant_id() returns uuid language sql stable security definer
    set search_path = '' as 'select null::uuid';
";

#[test]
fn what_was_changed_by_hand_is_told_with_what_brings_it_back() {
    let project = Project::sealed();
    let database = project.database(project.migrations().len());
    sql(&database, BY_HAND);
    let ran = project.drift(&database, None, &[]);
    assert_eq!(ran.code, Some(1), "{}", ran.complaint);
    shown(&database, || insta::assert_snapshot!(format!("{}\n---\n{}", ran.output, ran.complaint)));

    let sarif = project.drift(&database, None, &["--format", "sarif"]);
    let sarif: Value = serde_json::from_str(&sarif.output).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let places = results
        .iter()
        .filter_map(|one| one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str());
    assert!(
        places.clone().any(|place| place.ends_with("schema/src/feedback.rs")),
        "{:?}",
        places.collect::<Vec<_>>()
    );

    // What it prints brings everything back.
    let back = project.drift(&database, None, &["--sql"]);
    assert_eq!(back.code, Some(1));
    sql(&database, &back.output);
    let ran = project.drift(&database, None, &[]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""), "{}", ran.complaint);
}

#[test]
fn what_others_own_is_compared_by_what_is_used_of_it() {
    let project = Project::sealed();
    let database = project.database(project.migrations().len());
    sql(
        &database,
        "create type public.plan as enum ('free'); create sequence public.numbers;
         alter table public.tenants add column plan public.plan, add column number integer default nextval('public.numbers');
         create index on public.tenants (plan); comment on table public.tenants is 'Ours.';
         alter table public.tenants alter column name drop not null;",
    );
    let ran = project.drift(&database, None, &[]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""), "{}", ran.complaint);
    sql(&database, "alter table public.tenants alter column name type character varying(300)");
    let ran = project.drift(&database, None, &["--format", "json"]);
    assert_eq!(ran.code, Some(1), "{}", ran.complaint);
    shown(&database, || insta::assert_snapshot!(ran.output));
}

#[test]
fn a_role_that_may_only_connect_sees_everything() {
    let project = Project::sealed();
    let database = project.database(project.migrations().len());
    sql(
        &database,
        "do $$ begin create role onlooker login; exception when duplicate_object then null; end $$",
    );
    let ran = project.drift(&database, Some("onlooker"), &[]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""), "{}", ran.complaint);
    sql(&database, BY_HAND);
    let [ours, theirs] = [None, Some("onlooker")].map(|role| project.drift(&database, role, &[]));
    assert_eq!((ours.code, ours.output), (theirs.code, theirs.output));
}

#[test]
fn the_record_of_supabases_tools_is_read_where_it_is() {
    const RECORD: &str = "create schema supabase_migrations;
        create table supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
        grant usage on schema supabase_migrations to postgres;
        grant select on supabase_migrations.schema_migrations to postgres;";
    let project = Project::sealed();
    let all = project.migrations().len();
    let database = project.database(all);
    sql(&database, RECORD);
    for file in &project.migrations()[..all - 1] {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let (version, name) = name.split_once('_').unwrap();
        sql(
            &database,
            &format!(
                "insert into supabase_migrations.schema_migrations values ('{version}', null, '{name}')"
            ),
        );
    }
    sql(
        &database,
        "insert into supabase_migrations.schema_migrations values ('20260101000000', null, 'elsewhere')",
    );
    let ran = project.drift(&database, None, &[]);
    assert_eq!(ran.code, Some(0), "{}", ran.output);
    shown(&database, || insta::assert_snapshot!(ran.output));

    // A role that may not read it is told so.
    sql(
        &database,
        "do $$ begin create role onlooker login; exception when duplicate_object then null; end $$",
    );
    let ran = project.drift(&database, Some("onlooker"), &["--format", "json"]);
    assert_eq!(
        findings(&ran).iter().map(|(_, rule, _)| rule.as_str()).collect::<Vec<_>>(),
        ["record-not-read"]
    );
}

#[test]
fn drafts_are_what_a_database_is_compared_with_before_the_first_seal() {
    let project = Project::drafts();
    let database = project.database(project.migrations().len());
    let ran = project.drift(&database, None, &[]);
    assert_eq!(ran.code, Some(0), "{}", ran.output);
    shown(&database, || insta::assert_snapshot!(format!("{}\n---\n{}", ran.output, ran.complaint)));
}

#[test]
fn a_locked_table_makes_it_neither_wait_nor_fail() {
    let project = Project::sealed();
    let database = project.database(project.migrations().len());
    sql(&database, "alter table public.feedback add column mood text;");
    let mut other = database.superuser().unwrap();
    let mut transaction = other.transaction().unwrap();
    transaction.batch_execute("lock table public.messages in access exclusive mode").unwrap();
    let ran = project.drift(&database, None, &["--format", "json"]);
    let found = findings(&ran);
    let rules: Vec<&str> = found.iter().map(|(_, rule, _)| rule.as_str()).collect();
    assert_eq!(
        (ran.code, rules),
        (Some(1), vec!["changed-object", "locked"]),
        "{found:?}\n{}",
        ran.complaint
    );
    assert!(found[1].2.contains("public.messages"), "{found:?}");
    drop(transaction);
}

#[test]
fn what_is_wrong_with_the_call_is_said() {
    let project = Project::drafts();
    for (arguments, expected) in [
        (&["drift", "old.sql"][..], "looks at a live database"),
        (
            &["drift", "postgres://ann:s3cr3t@127.0.0.1:1/books"],
            "connecting to postgres://ann@127.0.0.1:1/books",
        ),
    ] {
        let ran = project.run(arguments);
        assert_eq!((ran.code, ran.output.as_str()), (Some(2), ""), "{}", ran.complaint);
        assert!(ran.complaint.contains(expected) && !ran.complaint.contains("s3cr3t"), "{}", ran.complaint);
    }
}
