//! Drafts come, change and go with the declaration.

use codegen::cli::Code;

use crate::project::Project;
use crate::states::{books, loans, merged};

#[test]
fn a_new_module_gets_the_next_number_and_every_document_knows_it() {
    let project = Project::sealed(&books());
    let before = project.migrations();
    project.fine(&loans(), "gen");
    let mut expected = before.clone();
    expected.extend(["004_create_loans.sql", "rollback_004_loans.sql"].map(str::to_owned));
    expected.sort();
    assert_eq!(project.migrations(), expected);
    project.fine(&loans(), "check");

    let forward = project.read("migrations/004_create_loans.sql");
    assert!(forward.contains("After: 003_create_books.sql"), "{forward}");
    for document in ["migrations/README.md", "migrations/MIGRATION_GUIDE.md"] {
        let text = project.read(document);
        assert!(
            text.contains("003_create_books.sql") && text.contains("004_create_loans.sql"),
            "{document}: {text}"
        );
    }
    assert!(project.read("migrations/database.types.ts").contains("loans"));
    let reference = project.read("migrations/SCHEMA_DOCUMENTATION.md");
    assert!(reference.contains("Created by `003_create_books.sql`"), "{reference}");
}

#[test]
fn a_draft_disappears_with_the_edit_that_it_was_made_for() {
    let project = Project::sealed(&books());
    let sealed = project.tree();
    project.fine(&merged(), "gen");
    assert_eq!(project.migrations().len(), 6);
    project.fine(&loans(), "gen");
    assert_eq!(project.migrations().len(), 4);
    let report = project.fine(&books(), "gen");
    assert!(report.contains("removed generated/migrations/004_create_loans.sql"), "{report}");
    assert_eq!(project.tree(), sealed);
}

#[test]
fn the_same_edits_make_the_same_bytes_everywhere() {
    let [one, other] = [(); 2].map(|()| {
        let project = Project::sealed(&books());
        project.fine(&loans(), "gen");
        project.tree()
    });
    assert_eq!(one, other);
    // … and it does not matter what was drafted on the way.
    let detour = Project::sealed(&books());
    detour.fine(&merged(), "gen");
    detour.fine(&loans(), "gen");
    assert_eq!(detour.tree(), one);
}

#[test]
fn names_that_no_file_can_have_are_refused_with_the_reason() {
    let project = Project::new();
    let long = "a".repeat(101);
    for (name, reason) in [
        ("Add-Shelves", "lower-case letters, digits and `_`"),
        ("../escape", "lower-case letters, digits and `_`"),
        (long.as_str(), "longer than 100 characters"),
    ] {
        let outcome = project.run(&books(), &format!("gen --name {name}"));
        assert_eq!(outcome.code, Code::Trouble, "{name}");
        assert!(outcome.complaint.contains(reason), "{name}: {}", outcome.complaint);
    }
    assert!(project.tree().is_empty());
}

#[test]
fn a_name_needs_a_draft_that_takes_it() {
    let project = Project::new();
    let complaint = project.refused(&books(), "gen --name add_books");
    assert!(complaint.contains("no draft takes the name `add_books`"), "{complaint}");
    assert!(complaint.contains("the name that the module is listed with"), "{complaint}");
    let project = Project::sealed(&books());
    let complaint = project.refused(&books(), "gen --name add_books");
    assert!(complaint.contains("nothing has changed since the last seal"), "{complaint}");
}
