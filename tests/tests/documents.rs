//! The documents on real servers: every statement in them runs, and they name all that is there and nothing else.

mod documents {
    pub mod catalog;
    pub mod page;
}
#[path = "../../codegen/tests/documents/intent.rs"]
mod intent;
#[path = "../../codegen/tests/samples/mod.rs"]
#[allow(dead_code, reason = "other tests take single samples")]
mod samples;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::emit::{development, docs, migration};
use codegen::files::Files;
use codegen::history::Past;
use codegen::model::Schema;
use codegen::plan::creation;
use codegen::scratch::{Cluster, Database, SUPERUSER, apply};
use documents::{catalog, page};
use tempfile::TempDir;
use tests::{cluster, on_each};

struct Generated {
    schema: Schema,
    files: Files,
    documents: BTreeMap<String, String>,
    /// The forward files in order.
    forward: Vec<String>,
}

impl Generated {
    fn of(schema: Schema) -> Self {
        let plan = creation(&schema, &BTreeMap::new()).unwrap();
        let (files, history) = migration::emit(&schema, &plan, &Past::default()).unwrap();
        Self {
            files,
            documents: docs::emit(&schema, &history),
            forward: plan.migrations.iter().map(codegen::plan::Migration::forward_file).collect(),
            schema,
        }
    }

    /// A database with Supabase's surroundings.
    fn surroundings(&self, cluster: &'static Cluster) -> Database {
        let database = cluster.database().unwrap();
        let supabase = development::supabase(&self.schema);
        apply(&mut database.superuser().unwrap(), "supabase.sql", &supabase)
            .unwrap_or_else(|e| panic!("{e}"));
        database
    }

    /// A database with everything applied.
    fn migrated(&self, name: &str, cluster: &'static Cluster) -> Database {
        let supabase = development::supabase(&self.schema);
        let external = development::external_tables(&self.schema, &BTreeMap::new()).unwrap();
        let texts = self.forward.iter().map(|file| self.files.get(file).unwrap());
        let sources: Vec<&str> = [supabase.as_str(), external.as_str()].into_iter().chain(texts).collect();
        let template = cluster.template(&format!("docs_{name:.16}"), &sources, |draft| {
            apply(&mut draft.superuser()?, "supabase.sql", &supabase)?;
            let mut client = draft.client()?;
            sources[1..].iter().try_for_each(|sql| apply(&mut client, name, sql))
        });
        cluster.database_from(&template.unwrap_or_else(|error| panic!("{error}"))).unwrap()
    }

    /// The files as they are written: migrations, and beside them what goes before.
    fn written(&self) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        let external = development::external_tables(&self.schema, &BTreeMap::new()).unwrap();
        let dev = [("supabase.sql", development::supabase(&self.schema)), ("external_tables.sql", external)];
        let dev = dev.iter().map(|(name, text)| (format!("dev/{name}"), text.as_str()));
        let migrations = self.files.iter().map(|(name, text)| (format!("migrations/{name}"), text));
        fs::create_dir(folder.path().join("dev")).unwrap();
        fs::create_dir(folder.path().join("migrations")).unwrap();
        for (path, text) in dev.chain(migrations) {
            fs::write(folder.path().join(path), text).unwrap();
        }
        folder
    }
}

fn run(database: &Database, file: &str, sql: &str) {
    apply(&mut database.client().unwrap(), file, sql).unwrap_or_else(|error| panic!("{error}"));
}

fn schemas() -> Vec<(&'static str, Schema)> {
    let mut schemas = samples::all();
    schemas.push(("intent", intent::intent()));
    schemas.push(("platform", schema::declaration().schema));
    schemas.push(("shop", shop::declaration().schema));
    schemas
}

#[test]
fn every_statement_runs_and_every_check_finds_all() {
    on_each(|cluster| {
        for (name, schema) in schemas() {
            let generated = Generated::of(schema);
            let database = generated.migrated(name, cluster);
            for (document, text) in &generated.documents {
                for block in page::fences(text, "sql") {
                    let place = format!("{name}/{document}:{}", block.line);
                    if page::is_check(&block.text) {
                        assert_eq!(missing(&database, &block.text), 0, "{place}: something is missing");
                    } else {
                        run(&database, &place, &block.text);
                    }
                }
            }
        }
    });
}

/// A check that cannot fail says nothing: after everything was rolled back, each finds what it looks for missing.
#[test]
fn every_check_misses_what_was_rolled_back() {
    on_each(|cluster| {
        for (name, schema) in schemas() {
            let generated = Generated::of(schema);
            let database = generated.migrated(name, cluster);
            run(&database, "rollback_all.sql", generated.files.get("rollback_all.sql").unwrap());
            let guide = &generated.documents["MIGRATION_GUIDE.md"];
            for block in page::fences(guide, "sql").iter().filter(|block| block.label == "Verify") {
                let found = missing(&database, &block.text);
                assert_eq!(Some(found), page::checked(&block.text), "{name}, line {}", block.line);
            }
        }
    });
}

/// How many rows a check returns.
fn missing(database: &Database, sql: &str) -> usize {
    let mut client = database.client().unwrap();
    client
        .query(sql.trim_end().trim_end_matches(';'), &[])
        .unwrap_or_else(|error| panic!("{error:?}\n{sql}"))
        .len()
}

#[test]
fn the_reference_names_all_that_is_there_and_nothing_else() {
    on_each(|cluster| {
        for (name, schema) in schemas() {
            let generated = Generated::of(schema);
            let database = generated.surroundings(cluster);
            let before = catalog::objects(&mut database.superuser().unwrap());
            let database = generated.migrated(name, cluster);
            let there = catalog::objects(&mut database.superuser().unwrap());
            let named = page::objects(&generated.documents["SCHEMA_DOCUMENTATION.md"]);

            let declared = |object: &&&String| {
                !undeclared_columns(&generated.schema).iter().any(|of| object.starts_with(of))
            };
            let unnamed: Vec<_> =
                there.difference(&before).filter(|object| !named.contains(*object)).collect();
            let unnamed: Vec<_> = unnamed.iter().filter(declared).collect();
            assert!(unnamed.is_empty(), "{name}: not in the reference: {unnamed:#?}");
            let imagined: Vec<_> = named.difference(&there).collect();
            assert!(imagined.is_empty(), "{name}: only in the reference: {imagined:#?}");
        }
    });
}

/// Views whose columns the schema does not declare, as samples may.
fn undeclared_columns(schema: &Schema) -> BTreeSet<String> {
    let views = schema.views.values().map(|view| (&view.name, view.columns.is_empty()));
    let materialized = schema.materialized_views.values().map(|view| (&view.name, view.columns.is_empty()));
    let undeclared = views.chain(materialized).filter(|(_, empty)| *empty);
    undeclared.map(|(name, _)| format!("column {name}.")).collect()
}

/// The commands of the guide, in a shell, in the folder that the files are in.
#[test]
fn the_commands_of_the_guide_run() {
    for (name, schema) in schemas() {
        let generated = Generated::of(schema);
        let database = cluster(15).database().unwrap();
        let folder = generated.written();
        let guide = &generated.documents["MIGRATION_GUIDE.md"];
        let blocks = page::fences(guide, "bash");
        let of = |heading: &str| {
            let below = blocks.iter().filter(|block| block.heading == heading);
            below.map(|block| block.text.as_str()).collect::<Vec<_>>()
        };
        let run = |commands: &str| shell(&database, &folder.path().join("migrations"), commands);
        let there = || catalog::objects(&mut database.superuser().unwrap());

        of("Before you start").into_iter().for_each(run);
        let before = there();
        of("With psql").into_iter().for_each(run);
        let after = there();
        assert_ne!(before, after, "{name}");
        // A copy is taken before the rollback, and put back when the tables are there again.
        let copy = of("Roll back");
        copy.iter().take(1).copied().for_each(run);
        of("The last migration").into_iter().for_each(run);
        assert_ne!(there(), after, "{name}");
        for release in generated.forward.iter().rev().take(1) {
            run(&format!("psql \"$DATABASE_URL\" -v ON_ERROR_STOP=1 -f {release}"));
        }
        of("All of them").into_iter().for_each(run);
        assert_eq!(before, there(), "{name}");
        of("With psql").into_iter().for_each(run);
        copy.iter().skip(1).copied().for_each(run);
        assert_eq!(after, there(), "{name}");
    }
}

fn shell(database: &Database, folder: &Path, commands: &str) {
    let output = Command::new("bash")
        .args(["-e", "-c", commands])
        .current_dir(folder)
        .envs(database.environment())
        .env("DATABASE_URL", database.url())
        .env("SUPERUSER_URL", database.url_as(Some(SUPERUSER)))
        .output()
        .unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{commands}\n{complaint}");
}

/// The compiler takes the README's example with the types that stand beside it.
#[test]
fn the_example_of_the_readme_compiles() {
    let readme = tests::tree::Tree::platform().read("migrations/README.md");
    let example = page::fences(&readme, "typescript").remove(0).text;
    let folder = tempfile::tempdir().unwrap();
    let types = tests::root().join("generated/migrations/database.types.ts");
    fs::copy(types, folder.path().join("database.types.ts")).unwrap();
    fs::write(folder.path().join("example.ts"), example).unwrap();
    let modules = tests::root().join("tests/node_modules");
    std::os::unix::fs::symlink(modules, folder.path().join("node_modules")).unwrap();
    let options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "esnext"];
    let mut compiler = Command::new("node");
    compiler
        .arg(tests::program::npm("typescript/bin/tsc"))
        .args(options)
        .args(["--moduleResolution", "bundler", "--types", "node", "example.ts"])
        .current_dir(folder.path());
    let _ = tests::program::run(&mut compiler).expect_success("tsc");
}
