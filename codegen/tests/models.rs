//! The Rust models of a schema with one of everything: committed as a crate of the tests, which try it on real servers.

#[allow(dead_code, reason = "shared with the tests of the migrations")]
mod samples {
    mod build;
    pub mod everything;
}

use std::env;
use std::path::Path;

use codegen::emit::rust;
use codegen::files::Files;
use samples::everything;

/// Set, it makes the test below write what it finds stale.
const UPDATE: &str = "UPDATE_SAMPLE_MODELS";

#[test]
fn the_sample_models_are_what_is_emitted() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/sample_models");
    let mut files = Files::new();
    for (path, text) in rust::emit(&everything::schema()).unwrap().iter() {
        // The project's own models have the name.
        let text = text.replace("name = \"models\"", "name = \"sample_models\"");
        files.insert(path, text).unwrap();
    }
    if env::var_os(UPDATE).is_some() {
        files.write(&folder).unwrap();
    }
    let stale = files.compare(&folder).unwrap();
    let shown: String = stale.iter().map(codegen::files::Change::unified_diff).collect();
    assert!(stale.is_empty(), "run `{UPDATE}=1 cargo test -p codegen --test models`\n{shown}");
}
