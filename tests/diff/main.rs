//! Changes of a schema, each kind of object by itself: a declaration before and after, in `diff/<kind>/<case>.rs`.
//!
//! Each is planned, applied to a database that holds the first state and rows, and undone. After either the catalog is what
//! creating that state makes of it, and the rows that need not be lost are there.

mod case;
mod proof;

use case::Case;

/// The cases, by kind.
macro_rules! cases {
    ($($kind:ident { $($case:ident)* })*) => {
        $(mod $kind { $(pub mod $case;)* })*

        fn cases() -> Vec<Case> {
            vec![$($(case::case!($kind, $case),)*)*]
        }
    };
}

cases! {
    column { add backfilled backfilled_where_null drop_one generated longer not_null_at_last renamed to_number }
    constraint { check_on_rows foreign_key }
    enumeration { label_added label_removed label_used_at_once value_renamed }
    function { body signature }
    index { on_rows }
    policy { altered }
    table { renamed }
    trigger { replaced }
    view { column_added column_turned }
}

#[test]
fn every_case_is_listed() {
    let mut there = Vec::new();
    for kind in std::fs::read_dir(case::folder()).unwrap().map(Result::unwrap).filter(|it| it.path().is_dir())
    {
        for case in std::fs::read_dir(kind.path()).unwrap().map(|it| it.unwrap().path()) {
            if case.extension().is_some_and(|extension| extension == "rs") {
                let name = |path: &std::path::Path| path.file_stem().unwrap().to_string_lossy().into_owned();
                there.push(format!("{}/{}", name(&kind.path()), name(&case)));
            }
        }
    }
    there.sort();
    let mut listed: Vec<_> = cases().iter().map(Case::name).collect();
    listed.sort();
    assert_eq!(there, listed);
}

#[test]
fn the_files_of_every_case() {
    for case in cases() {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(case::folder().join(case.kind));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(case.case, case.files()));
    }
}

#[test]
fn every_case_goes_up_and_down() {
    tests::on_each(|cluster| {
        let failures: Vec<String> = cases()
            .iter()
            .filter_map(|case| Some(format!("{}: {}", case.name(), proof::prove(cluster, case).err()?)))
            .collect();
        assert!(failures.is_empty(), "{} of {}\n{}", failures.len(), cases().len(), failures.join("\n"));
    });
}
