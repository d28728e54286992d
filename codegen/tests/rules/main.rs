//! What each rule says of a declaration that breaks it, as a person reads it; and that it is silent where it is kept.

use std::collections::BTreeSet;
use std::path::Path;

use codegen::check::{RULES, check};
use codegen::cli::{self, Format, render};
use codegen::declare::Declaration;

/// A declaration of one module called `library`, in the module of this name.
macro_rules! case {
    ($name:ident { $($item:item)* }) => {
        case!($name, codegen::prelude::Actors::supabase(), { $($item)* });
    };
    ($name:ident, $actors:expr, { $($item:item)* }) => {
        pub mod $name {
            mod library {
                use codegen::prelude::*;
                $($item)*
            }

            pub fn declaration() -> codegen::declare::Declaration {
                use codegen::prelude::*;
                let library = codegen::module!(library);
                Project::new("Library", "Books.").actors($actors).module(library, "create_library").build()
            }
        }
    };
}

mod access_stated;
mod definer_search_path;
mod definer_view;
mod foreign_key_index;
mod foreign_key_target;
mod materialized_view_grant;
mod policy_index;
mod primary_key;
mod redundant_index;
mod refreshable;
mod tenant_column;
mod undeclared;
mod unknown_role;

type Sample = fn() -> Declaration;

/// Each rule, with what breaks it and what keeps it.
const SAMPLES: &[(&str, Sample, Sample)] = &[
    ("undeclared", undeclared::broken::declaration, undeclared::kept::declaration),
    ("unknown-role", unknown_role::broken::declaration, unknown_role::kept::declaration),
    ("primary-key", primary_key::broken::declaration, primary_key::kept::declaration),
    ("foreign-key-target", foreign_key_target::broken::declaration, foreign_key_target::kept::declaration),
    ("foreign-key-index", foreign_key_index::broken::declaration, foreign_key_index::kept::declaration),
    ("access-stated", access_stated::broken::declaration, access_stated::kept::declaration),
    ("tenant-column", tenant_column::broken::declaration, tenant_column::kept::declaration),
    ("policy-index", policy_index::broken::declaration, policy_index::kept::declaration),
    ("redundant-index", redundant_index::broken::declaration, redundant_index::kept::declaration),
    ("definer-search-path", definer_search_path::broken, definer_search_path::kept::declaration),
    ("definer-view", definer_view::broken::declaration, definer_view::kept::declaration),
    (
        "materialized-view-grant",
        materialized_view_grant::broken::declaration,
        materialized_view_grant::kept::declaration,
    ),
    ("refreshable", refreshable::broken::declaration, refreshable::kept::declaration),
];

#[test]
fn each_rule_is_tried() {
    let tried: Vec<&str> = SAMPLES.iter().map(|(rule, ..)| *rule).collect();
    assert_eq!(tried, RULES.iter().map(|rule| rule.name).collect::<Vec<_>>());
}

#[test]
fn what_breaks_a_rule_is_found_at_its_place() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (rule, broken, _) in SAMPLES {
        let declaration = broken();
        assert_eq!(declaration.diagnostics, [], "{rule}");
        let findings = check(&declaration.schema, &declaration.sources);
        let rules: BTreeSet<&str> = findings.iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, BTreeSet::from([*rule]));
        insta::assert_snapshot!(*rule, render(&findings, Format::Text, &root, false));
    }
}

#[test]
fn what_keeps_a_rule_is_silent() {
    for (rule, _, kept) in SAMPLES {
        let declaration = kept();
        let findings = check(&declaration.schema, &declaration.sources);
        assert_eq!((declaration.diagnostics, findings), (Vec::new(), Vec::new()), "{rule}");
    }
}

#[test]
fn places_are_told_from_the_projects_root_wherever_the_crate_is() {
    for (root, place) in
        [("tests/rules", "primary_key.rs:8:16"), ("src", "../tests/rules/primary_key.rs:8:16")]
    {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
        let outcome = cli::run(&primary_key::broken::declaration(), root, ["check"]);
        assert_eq!(outcome.code, cli::Code::Findings);
        let complaint = outcome.complaint;
        assert!(complaint.contains(&format!("--> {place}")), "{complaint}");
        assert!(complaint.contains("8 |     pub struct Book {"), "{complaint}");
    }
}
