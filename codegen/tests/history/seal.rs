//! What `seal` freezes, and what it refuses.

use codegen::model::Schema;

use crate::project::Project;
use crate::states::{books, loans};

fn snapshot(project: &Project) -> Schema {
    serde_json::from_str(&project.read("schema.json")).unwrap()
}

#[test]
fn seal_refuses_files_that_are_not_current() {
    let project = Project::new();
    let complaint = project.refused(&books(), "seal");
    assert!(complaint.contains("missing: generated/history.json"), "{complaint}");
    assert!(complaint.ends_with("nothing was sealed; to fix: cargo xtask gen, then seal\n"), "{complaint}");

    project.fine(&books(), "gen");
    let types = project.read("migrations/database.types.ts");
    project.write("migrations/database.types.ts", &format!("{types}// mine\n"));
    let complaint = project.refused(&books(), "seal");
    assert!(complaint.contains("stale: generated/migrations/database.types.ts"), "{complaint}");
}

#[test]
fn seal_freezes_the_drafts_and_moves_the_snapshot() {
    let project = Project::new();
    project.fine(&books(), "gen");
    assert_eq!(snapshot(&project), Schema::default(), "before the first seal nothing is there");
    let drafted = project.tree();

    let report = project.fine(&books(), "seal");
    assert!(report.starts_with("sealed 003_create_books.sql\n"), "{report}");
    assert_eq!(snapshot(&project), books().schema);
    let sealed = project.tree();
    let changed: Vec<&String> =
        sealed.keys().filter(|path| drafted.get(*path) != sealed.get(*path)).collect();
    assert_eq!(changed, ["history.json", "schema.json"], "what was read is what is sealed");
    assert!(project.read("history.json").contains("\"sealed\": true"));

    project.fine(&books(), "check");
    assert!(project.fine(&books(), "gen").contains("0 written"));
    assert_eq!(project.tree(), sealed);
}

#[test]
fn a_second_seal_has_nothing_to_do() {
    let project = Project::sealed(&books());
    let sealed = project.tree();
    let report = project.fine(&books(), "seal");
    assert_eq!(report, "nothing to seal: 003_create_books.sql is the last migration, and sealed\n");
    assert_eq!(project.tree(), sealed);
}

#[test]
fn sealing_again_and_again_keeps_what_was_sealed_before() {
    let project = Project::sealed(&books());
    let first = project.read("migrations/003_create_books.sql");
    project.fine(&loans(), "gen");
    let report = project.fine(&loans(), "seal");
    assert!(report.starts_with("sealed 004_create_loans.sql\n"), "{report}");
    assert_eq!(snapshot(&project), loans().schema);
    assert_eq!(project.read("migrations/003_create_books.sql"), first);
    project.fine(&loans(), "check");
}

/// A later version of the generator may write other SQL: what is sealed is not written again.
#[test]
fn sealed_files_are_kept_as_they_are_whatever_would_be_written_today() {
    let project = Project::new();
    project.fine(&books(), "gen");
    let text = project.read("migrations/rollback_003_books.sql");
    let other = text.replace("drop table public.books;", "drop table if exists public.books;");
    assert_ne!(other, text);
    // As if it had been generated and sealed so.
    project.write("migrations/rollback_003_books.sql", &other);
    let checksum = |text: &str| codegen::history::checksum(text);
    project.fine(&books(), "gen");
    project.fine(&books(), "seal");
    project.write("migrations/rollback_003_books.sql", &other);
    project.replace("history.json", &checksum(&text), &checksum(&other));

    project.fine(&loans(), "gen");
    assert_eq!(project.read("migrations/rollback_003_books.sql"), other);
    let all = project.read("migrations/rollback_all.sql");
    assert!(
        all.contains("drop table if exists public.books;"),
        "what undoes everything is put together from them: {all}"
    );
    let (loans, books) = (all.find("drop table public.loans"), all.find("drop table if exists public.books"));
    assert!(loans < books, "the latest first: {all}");
    assert_eq!(all.matches("begin;").count(), 1, "in one transaction: {all}");
}
