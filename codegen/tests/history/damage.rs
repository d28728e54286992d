//! Histories that are not as they were left: each command says what is wrong with them and touches nothing.

use codegen::cli::Code;

use crate::project::Project;
use crate::states::{books, loans, merged};

/// What each command says, which is the same.
fn complaint(project: &Project) -> String {
    let said = project.refused(&merged(), "gen");
    for command in ["check", "seal", "plan"] {
        assert_eq!(project.refused(&merged(), command), said, "{command}");
    }
    said
}

fn three() -> Project {
    let project = Project::sealed(&merged());
    assert_eq!(project.migrations().len(), 6);
    project
}

#[test]
fn all_that_is_wrong_with_sealed_files_is_said_at_once() {
    let project = three();
    project.replace("migrations/003_create_books.sql", "not null", "");
    project.remove("migrations/rollback_004_loans.sql");
    let windows = project.read("migrations/005_create_shelves.sql").replace('\n', "\r\n");
    project.write("migrations/005_create_shelves.sql", &windows);
    project.replace("schema.json", "written_in", "printed_in");
    project.write("migrations/006_another.sql", "select 1;\n");
    project.write("migrations/rollback_004_another.sql", "select 1;\n");
    insta::assert_snapshot!(complaint(&project));
}

#[test]
fn numbers_that_leave_a_gap_or_start_elsewhere_are_found() {
    let project = three();
    let history = project.read("history.json");
    project.write("history.json", &history.replace("\"number\": 4", "\"number\": 2"));
    insta::assert_snapshot!(complaint(&project));
}

#[test]
fn the_last_migration_cannot_go_without_the_snapshot() {
    let project = three();
    let history: serde_json::Value = serde_json::from_str(&project.read("history.json")).unwrap();
    for file in ["migrations/005_create_shelves.sql", "migrations/rollback_005_shelves.sql"] {
        project.remove(file);
    }
    let mut shorter = history.clone();
    shorter["migrations"].as_array_mut().unwrap().pop();
    project.write("history.json", &format!("{shorter:#}\n"));
    insta::assert_snapshot!(complaint(&project));

    let mut open = history;
    open["migrations"][2]["sealed"] = false.into();
    project.write("history.json", &format!("{open:#}\n"));
    assert!(
        complaint(&project)
            .contains("is the schema after 005, and 004_create_loans.sql is the last one sealed")
    );
}

#[test]
fn two_sealed_migrations_of_one_number_are_for_people_to_part() {
    let project = three();
    project.replace("history.json", "\"number\": 5", "\"number\": 4");
    let complaint = complaint(&project);
    insta::assert_snapshot!(complaint);
    assert_eq!(project.refused(&merged(), "gen --renumber"), complaint, "nothing is sealed twice");
}

#[test]
fn a_folder_without_its_history_or_with_a_broken_one_is_left_alone() {
    let project = Project::sealed(&books());
    let history = project.read("history.json");
    for damaged in [Some(&history[..history.len() / 2]), Some(""), None] {
        match damaged {
            Some(text) => project.write("history.json", text),
            None => project.remove("history.json"),
        }
        let before = project.tree();
        for command in ["gen", "check", "seal", "plan"] {
            let outcome = project.run(&loans(), command);
            assert_eq!(outcome.code, Code::Trouble, "{command}: {}", outcome.complaint);
            assert!(outcome.complaint.contains("history"), "{}", outcome.complaint);
        }
        assert_eq!(project.tree(), before);
    }
}
