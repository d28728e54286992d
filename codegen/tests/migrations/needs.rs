//! What depends on an object is found without reading every text: nothing may be missed.

use std::collections::{BTreeMap, BTreeSet};

use codegen::kind::State;
use codegen::model::{ObjectId, Schema};

use crate::samples::all;
use crate::samples::build::{Build, column, function};

/// By object, what holds on to it: each object asked by itself.
fn asked(schema: &Schema) -> BTreeMap<ObjectId, BTreeSet<ObjectId>> {
    let mut dependents: BTreeMap<ObjectId, BTreeSet<ObjectId>> = BTreeMap::new();
    for (id, object) in State::of(schema).iter() {
        for need in object.holds(schema).into_iter().chain(object.parent(schema)) {
            if need != *id {
                dependents.entry(need).or_default().insert(id.clone());
            }
        }
    }
    dependents
}

/// What has no name that all texts would hold: an extension of `public`, a name of no letters, one in capitals, `*`.
fn hard_to_find() -> Schema {
    Build::new()
        .module("odd", "create_odd", "")
        .extension("trigrams", "public")
        .table("€", vec![column("Größe", "text"), column("$", "integer?")])
        .table("plain", vec![column("id", "bigint"), column("€", "text?")])
        .check("plain", "plain_check", "\"€\" <> '' and public.similarity(\"€\", 'x') > 0")
        .view("all_of_it", "select * from public.\"€\"")
        .view("SIZES", "select \"Größe\" from public.\"€\" where \"$\" > 0")
        .function(function(
            "of_sizes",
            &[],
            "bigint",
            "sql",
            "return (select count(*) from PUBLIC.\"SIZES\")",
        ))
        .done()
}

#[test]
fn every_dependent_is_found() {
    let samples = all().into_iter().chain([("hard_to_find", hard_to_find())]);
    let mut found = 0;
    for (name, schema) in samples {
        let asked = asked(&schema);
        let state = State::of(&schema);
        for (id, dependents) in &asked {
            let known: BTreeSet<_> = state.dependents(id).into_iter().cloned().collect();
            assert_eq!(known, *dependents, "{name}: {id}");
            found += known.len();
        }
    }
    assert!(found > 300, "only {found}");
}
