//! Every sample, on real servers: forward, back step by step to the very catalog that was there, and forward again.

#[path = "../../codegen/tests/samples/mod.rs"]
mod samples;

use std::collections::BTreeMap;

use codegen::emit::{development, migration, seed};
use codegen::files::Files;
use codegen::history::Past;
use codegen::model::Schema;
use codegen::plan::{Plan, creation};
use codegen::scratch::{Cluster, Database, apply};
use tests::observe::{catalog, difference};
use tests::{cluster, on_each};

struct Generated {
    plan: Plan,
    files: Files,
}

impl Generated {
    fn of(schema: &Schema) -> Self {
        let plan = creation(schema, &BTreeMap::new()).unwrap();
        let (files, _) = migration::emit(schema, &plan, &Past::default()).unwrap();
        Self { plan, files }
    }

    fn forward(&self, database: &Database) {
        for migration in &self.plan.migrations {
            self.apply(database, &migration.forward_file());
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

/// A database with a sample's migrations.
fn migrated(cluster: &'static Cluster, schema: &Schema) -> Database {
    let database = surroundings(cluster, schema);
    Generated::of(schema).forward(&database);
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
                assert!(difference.is_none(), "{name}, after {after}:\n{}", difference.unwrap_or_default());
            };
            for (migration, before) in generated.plan.migrations.iter().zip(&states).rev() {
                generated.apply(&database, &migration.rollback_file());
                same(before, &migration.rollback_file());
            }
            generated.forward(&database);
            same(&all, "all of them again");
            generated.apply(&database, "rollback_all.sql");
            same(&states[0], "rollback_all.sql");
        }
    });
}

#[test]
fn test_data_applies_twice_and_touches_only_its_own_rows() {
    on_each(|cluster| {
        let schema = samples::named("seeded");
        let database = migrated(cluster, &schema);
        let seed = seed::emit(&schema).unwrap();
        let mut client = database.client().unwrap();
        let foreign = "insert into public.shelves (name) values ('other'); \
                       insert into public.remarks (loud) values (false);";
        client.batch_execute(foreign).unwrap();
        let rows = "select format('%s', s) from public.shelves s union all select format('%s', v - 'id') \
                    from (select to_jsonb(v) as v from public.visits v) v union all \
                    select format('%s', r) from public.remarks r order by 1";
        let mut states = Vec::new();
        for _ in 0..2 {
            apply(&mut client, "seed_test_data.sql", &seed).unwrap_or_else(|error| panic!("{error}"));
            let rows: Vec<String> = client.query(rows, &[]).unwrap().iter().map(|row| row.get(0)).collect();
            states.push(rows);
        }
        assert_eq!(states[0], states[1]);
        let foreign = |row: &&String| row.contains("other") || row.ends_with(",f)");
        assert_eq!(states[0].iter().filter(foreign).count(), 2, "{:?}", states[0]);
        assert_eq!(states[0].len(), schema.seed.rows.len() + 2, "{:?}", states[0]);
        // The identity goes on behind the numbers that were given.
        client
            .batch_execute("insert into public.shelves (name) select 'more' from generate_series(1, 9)")
            .unwrap();
    });
}

#[test]
fn test_data_refuses_a_database_that_looks_like_production() {
    let schema = samples::named("seeded");
    let seed = seed::emit(&schema).unwrap();
    let filled = "insert into public.remarks (loud) select true from generate_series(1, 21)";
    let said = "set app.environment = 'production'";
    for looks in [filled, said] {
        let database = migrated(cluster(15), &schema);
        let mut client = database.client().unwrap();
        client.batch_execute(looks).unwrap();
        let refusal = apply(&mut client, "seed_test_data.sql", &seed).unwrap_err().to_string();
        assert!(refusal.contains("looks like production"), "{refusal}");
        let rows = database.client().unwrap().query("select from public.shelves", &[]).unwrap();
        assert!(rows.is_empty());
    }
    // A database that says what it is for may hold more.
    let database = migrated(cluster(15), &schema);
    let mut client = database.client().unwrap();
    client.batch_execute(filled).unwrap();
    client.batch_execute("set app.environment = 'development'").unwrap();
    apply(&mut client, "seed_test_data.sql", &seed).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn privileges_do_not_depend_on_the_default_privileges() {
    on_each(|cluster| {
        let schema = samples::named("policies_and_privileges");
        let granted = |generous: bool| {
            let database = surroundings(cluster, &schema);
            let mut client = database.client().unwrap();
            if generous {
                for kind in ["tables", "sequences", "functions"] {
                    let grant = format!(
                        "alter default privileges in schema public grant all on {kind} to anon, authenticated, service_role"
                    );
                    client.batch_execute(&grant).unwrap();
                }
            }
            let generated = Generated::of(&schema);
            generated.forward(&database);
            let sql = "select c.relname::text, a.grantee::regrole::text, string_agg(a.privilege_type, ',' order by 1)
                       from pg_class c, aclexplode(c.relacl) a
                       where c.relnamespace = 'public'::regnamespace group by 1, 2 order by 1, 2";
            let rows = client.query(sql, &[]).unwrap();
            rows.iter()
                .map(|row| (0..3).map(|n| row.get::<_, String>(n)).collect())
                .collect::<Vec<Vec<String>>>()
        };
        let (generous, strict) = (granted(true), granted(false));
        assert_eq!(generous, strict);
        assert!(strict.iter().any(|row| row[1] == "authenticated" && row[0] == "note_numbers"), "{strict:?}");
    });
}
