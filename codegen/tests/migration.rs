//! The numbered SQL files as people read them.

mod samples;

use std::collections::BTreeMap;

use codegen::emit::migration;
use codegen::plan::plan;

#[test]
fn files_of_every_sample() {
    for (name, schema) in samples::all() {
        let plan = plan(&schema, &BTreeMap::new()).unwrap();
        let files = migration::emit(&schema, &plan).unwrap();
        let text: String = files
            .iter()
            .map(|(path, content)| format!("=== {path}\n{content}"))
            .collect();
        insta::assert_snapshot!(name, text);
    }
}
