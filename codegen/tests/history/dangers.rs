//! Dangers of a change: pointed out, until the declaration says why they are taken.

use codegen::cli::Code;

use crate::project::Project;
use crate::states::{accepted_years, books, wide_years};

#[test]
fn a_danger_is_pointed_out_and_stops_nobody() {
    let project = Project::sealed(&books());
    let outcome = project.run(&wide_years(), "gen");
    assert_eq!(outcome.code, Code::Fine, "{}", outcome.complaint);
    let warnings: Vec<_> =
        outcome.complaint.lines().filter_map(|line| line.strip_prefix("warning[")).collect();
    let names: Vec<_> = warnings.iter().filter_map(|line| line.split(']').next()).collect();
    assert_eq!(names, ["rewrites-table"], "{}", outcome.complaint);
    assert!(outcome.complaint.contains("#[accept(rewrites_table = \"..\")]"), "{}", outcome.complaint);
    assert!(outcome.complaint.contains("history/states.rs:"), "at its place: {}", outcome.complaint);
}

#[test]
fn an_accepted_danger_is_silent_and_its_reason_is_in_the_file() {
    let project = Project::sealed(&books());
    let outcome = project.run(&accepted_years(), "gen");
    assert_eq!((outcome.code, outcome.complaint.as_str()), (Code::Fine, ""));
    let files = project.migrations();
    let sql = project.read(&format!("migrations/{}", files[1]));
    assert!(sql.contains("few books"), "{sql}");
}

#[test]
fn an_acceptance_is_to_be_deleted_once_it_is_for_nothing() {
    let project = Project::sealed(&books());
    project.fine(&accepted_years(), "gen");
    project.fine(&accepted_years(), "seal");
    let outcome = project.run(&accepted_years(), "check");
    assert_eq!(outcome.code, Code::Fine, "{}", outcome.complaint);
    assert!(outcome.complaint.contains("warning[accept-unused]"), "{}", outcome.complaint);
    assert!(
        outcome.complaint.contains("delete #[accept(rewrites_table = \"few books\")]"),
        "{}",
        outcome.complaint
    );
}
