//! Every sample, on real servers: forward, back step by step to the very catalog that was there, and forward again.

#[path = "../../codegen/tests/samples/mod.rs"]
mod samples;

use std::collections::BTreeMap;

use codegen::emit::{development, migration};
use codegen::files::Files;
use codegen::model::Schema;
use codegen::plan::{Plan, plan};
use codegen::scratch::{Cluster, Database, apply};
use tests::observe::{catalog, difference};
use tests::on_each;

struct Generated {
    plan: Plan,
    files: Files,
}

impl Generated {
    fn of(schema: &Schema) -> Self {
        let plan = plan(schema, &BTreeMap::new()).unwrap();
        Self {
            files: migration::emit(schema, &plan).unwrap(),
            plan,
        }
    }

    fn apply(&self, database: &Database, file: &str) {
        let sql = self.files.get(file).unwrap();
        apply(&mut database.client().unwrap(), file, sql).unwrap_or_else(|error| panic!("{error}"));
    }
}

/// A database with the surroundings that a sample needs, each file applied twice over.
fn surroundings(cluster: &'static Cluster, schema: &Schema) -> Database {
    let database = cluster.database().unwrap();
    let supabase = development::supabase(schema);
    let external = development::external_tables(schema, &BTreeMap::new()).unwrap();
    for _ in 0..2 {
        apply(&mut database.superuser().unwrap(), "supabase.sql", &supabase)
            .unwrap_or_else(|e| panic!("{e}"));
        apply(&mut database.client().unwrap(), "external_tables.sql", &external)
            .unwrap_or_else(|e| panic!("{e}"));
    }
    database
}

fn observed(database: &Database) -> String {
    catalog(&mut database.superuser().unwrap()).unwrap()
}

#[test]
fn every_rollback_restores_the_catalog() {
    on_each(|cluster| {
        for (name, schema) in samples::all() {
            let generated = Generated::of(&schema);
            let database = surroundings(cluster, &schema);
            let mut states = vec![observed(&database)];
            for migration in &generated.plan.migrations {
                generated.apply(&database, &migration.forward_file());
                states.push(observed(&database));
            }
            let all = states.pop().unwrap();
            let same = |expected: &str, after: &str| {
                let difference = difference(expected, &observed(&database));
                assert!(
                    difference.is_none(),
                    "{name}, after {after}:\n{}",
                    difference.unwrap_or_default()
                );
            };
            for (migration, before) in generated.plan.migrations.iter().zip(&states).rev() {
                generated.apply(&database, &migration.rollback_file());
                same(before, &migration.rollback_file());
            }
            for migration in &generated.plan.migrations {
                generated.apply(&database, &migration.forward_file());
            }
            same(&all, "all of them again");
            generated.apply(&database, "rollback_all.sql");
            same(&states[0], "rollback_all.sql");
        }
    });
}
