//! The numbered SQL files as people read them.

use std::collections::BTreeMap;
use std::fmt::Write;

use codegen::emit::{self, migration};
use codegen::history::Past;
use codegen::plan::creation;

use crate::samples;

#[test]
fn files_of_every_sample() {
    for (name, schema) in samples::all() {
        let plan = creation(&schema, &BTreeMap::new()).unwrap();
        let (files, _) = migration::emit(&schema, &plan, &Past::default()).unwrap();
        let texts: Vec<_> = files
            .iter()
            .map(|(path, content)| {
                format!(
                    "=== {path}
{content}"
                )
            })
            .collect();
        insta::assert_snapshot!(name, texts.concat());
    }
}

#[test]
fn rows_of_the_seed() {
    insta::assert_snapshot!(emit::seed::emit(&samples::named("seeded")).unwrap());
}

#[test]
fn a_schema_without_test_data_has_no_file_for_it() {
    assert_eq!(emit::seed::emit(&samples::named("views")), None);
}

#[test]
fn external_tables() {
    let schema = samples::named("shared_objects");
    insta::assert_snapshot!(emit::development::external_tables(&schema, &BTreeMap::new()).unwrap());
}

#[test]
fn surroundings_of_another_set_of_roles() {
    let mut schema = samples::named("shared_objects");
    schema.actors.member = "Reader".into();
    insta::assert_snapshot!(emit::development::supabase(&schema));
}

#[test]
fn findings_of_squawk_that_are_accepted() {
    let mut text = String::new();
    for (name, schema) in samples::all() {
        for migration in creation(&schema, &BTreeMap::new()).unwrap().migrations {
            for finding in emit::squawk::accepted(&schema, &migration) {
                writeln!(text, "{name}: {} on {}: {}", finding.rule, finding.object, finding.reason).unwrap();
            }
        }
    }
    insta::assert_snapshot!(text);
}
