//! Changes of a schema, each kind of object by itself: a declaration before and after, in `diff/<kind>/<case>.rs`.
//!
//! Each is planned, applied to a database that holds the first state and rows, and undone. After either the catalog is what
//! creating that state makes of it, and the rows that need not be lost are there.
//!
//! `DIFF_CASES=column/,function/body` tries the cases whose names begin so, on every server.

mod case;
mod proof;

use case::Case;

/// The cases, by kind.
macro_rules! cases {
    ($($kind:ident { $($case:ident)* })*) => {
        $(mod $kind { $(pub mod $case;)* })*

        fn cases() -> Vec<Case> {
            let cases: &[fn() -> Result<Case, String>] = &[$($(|| case::case!($kind, $case),)*)*];
            let (cases, wrong): (Vec<_>, Vec<_>) = cases.iter().map(|case| case()).partition(Result::is_ok);
            let wrong: Vec<_> = wrong.into_iter().filter_map(Result::err).collect();
            assert!(wrong.is_empty(), "{}", wrong.join("\n"));
            cases.into_iter().flatten().collect()
        }
    };
}

cases! {
    column {
        add backfilled backfilled_where_null coarser_number collated commented compressed drop_one dropped_not_null
        dropped_under_a_view dropped_with_its_own finer_number generated generated_added generated_dropped
        generated_no_more generated_over_retyped generated_with_grants longer names_exchanged
        narrower_integer not_null_at_last not_null_from_the_start nullable_again numbered numbered_always
        numbered_anew numbered_no_more renamed renamed_and_longer renamed_under_a_view
        retyped_under_everything several_at_once shorter stored_outside to_date to_json to_list to_number
        to_timestamptz to_uuid unlimited volatile_default wider_integer wider_number
    }
    composite {
        comment created dropped field_added field_collated field_dropped field_renamed field_retyped of_a_function renamed
    }
    constraint {
        check_changed check_dropped check_of_function check_of_one_table check_on_new_column check_on_rows
        check_renamed check_validated comment exclusion_added exclusion_changed exclusion_dropped
        foreign_key foreign_key_cascades foreign_key_deferred foreign_key_dropped foreign_key_elsewhere
        foreign_key_not_valid foreign_key_of_two foreign_key_retyped foreign_key_with_its_column
        foreign_keys_of_each_other nulls_alike primary_key_elsewhere primary_key_wider
        tables_of_each_other_dropped unique_added unique_deferred unique_dropped unique_under_a_foreign_key
        unique_wider
    }
    default {
        added changed of_dropped_function of_new_function of_new_sequence of_renamed_sequence removed
        then_generated
    }
    definition { changed collation_in_use created dropped function_changed }
    domain {
        base check_added check_changed check_dropped check_of_function comment created default_and_null
        dropped renamed
    }
    enumeration {
        becomes_native becomes_text comment created dropped in_a_list_and_a_function label_added label_first
        label_removed label_renamed label_used_at_once labels_turned renamed value_added value_removed
        value_renamed
    }
    extension { created dropped type_used }
    function {
        argument_added argument_renamed body comment created default_added dropped grants of_another
        other_language overloaded properties renamed rights_of_owner rows_changed rows_of_table signature
        under_a_check under_a_generated_column under_a_policy
    }
    index {
        becomes_constraint changed_with_comment columns comment covering descending dropped
        expression_changed looser method nulls_alike of_expression of_function of_list of_new_column
        of_old_and_new_column on_rows partial pattern renamed renamed_and_changed several unique
        with_new_table
    }
    materialized_view { created dropped index_added looser over_retyped query renamed }
    namespace { comment created dropped grants renamed }
    partition { bound created dropped joins key leaves retyped }
    policy {
        access_narrower access_wider altered check_added command comment created dropped over_renamed
        renamed roles
    }
    privileges { closed column_renamed of_service opened other_columns }
    procedure { argument becomes_function body created renamed }
    sequence { comment created dropped grants narrower options owned renamed }
    several { all_at_once back_and_forth chain nothing }
    statistics { added dropped kinds of_expression renamed retyped target }
    table {
        becomes_view comment created dropped dropped_beneath looser renamed renamed_with_its_own
        row_security_forced split unlogged
    }
    trigger {
        arguments column_dropped condition created deferred dropped of_columns other_function per_statement
        renamed replaced
    }
    view {
        barrier_and_check becomes_materialized becomes_table column_added column_dropped column_renamed
        column_turned comments created dropped over_function over_view_over_retyped query renamed rights
        rights_of_owner written_through
    }
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

/// Each on one of the servers in turn, and on all of them where some are chosen.
#[test]
fn every_case_goes_up_and_down() {
    let wanted = std::env::var("DIFF_CASES").ok();
    let starts: Vec<&str> = wanted.iter().flat_map(|wanted| wanted.split(',')).collect();
    let cases = cases();
    tests::on_each(|cluster| {
        let servers = tests::clusters();
        let turn = servers.iter().position(|it| it.version() == cluster.version()).unwrap_or_default();
        let its_own = |(number, case): &(usize, &Case)| {
            if wanted.is_some() {
                starts.iter().any(|start| case.name().starts_with(start))
            } else {
                number % servers.len() == turn
            }
        };
        let (mut tried, mut failures) = (0, Vec::new());
        for (_, case) in cases.iter().enumerate().filter(its_own) {
            tried += 1;
            failures.extend(
                proof::prove(cluster, case).err().map(|problem| format!("{}: {problem}", case.name())),
            );
        }
        assert!(tried > 0, "no case is called so");
        assert!(failures.is_empty(), "{} of {tried}\n{}", failures.len(), failures.join("\n"));
    });
}
