//! Two branches that both made the next migration, and meet.

use std::fs;
use std::process::Command;

use crate::project::Project;
use crate::states::{books, loans, merged, shelves};

/// Merges another branch's files as git would: what only one side has is there, and where both changed a file there may
/// be conflicts.
fn merge(base: &Project, ours: &Project, theirs: &Project, style: &str) -> Project {
    let merged = ours.copy();
    for (path, text) in theirs.tree() {
        if base.tree().get(&path) == Some(&text) {
            continue;
        }
        if base.tree().contains_key(&path) {
            let files = [merged.path(&path), base.path(&path), theirs.path(&path)];
            let labels = ["-L", "ours", "-L", "base", "-L", "theirs"];
            let style = format!("merge.conflictStyle={style}");
            let mut git = Command::new("git");
            git.args(["-c", &style, "merge-file", "-p"]).args(labels).args(files);
            let output = git.output().unwrap();
            merged.write(&path, &String::from_utf8(output.stdout).unwrap());
        } else {
            merged.write(&path, &text);
        }
    }
    merged
}

/// A branch on which a declaration was generated.
fn branch(base: &Project, declaration: &codegen::prelude::Declaration, commands: &[&str]) -> Project {
    let branch = base.copy();
    for command in commands {
        branch.fine(declaration, command);
    }
    branch
}

#[test]
fn a_draft_makes_way_for_what_another_branch_sealed() {
    let base = Project::sealed(&books());
    let ours = branch(&base, &shelves(), &["gen"]);
    let theirs = branch(&base, &loans(), &["gen", "seal"]);
    for style in ["merge", "diff3", "zdiff3"] {
        let project = merge(&base, &ours, &theirs, style);
        assert!(project.read("history.json").contains("<<<<<<< ours"), "{}", project.read("history.json"));
        let sealed = project.read("migrations/004_create_loans.sql");
        let complaint = project.refused(&merged(), "gen");
        assert!(complaint.contains("error[duplicate-number]"), "{complaint}");
        if style == "merge" {
            insta::assert_snapshot!(complaint);
        }
        project.refused(&merged(), "check");

        let report = project.fine(&merged(), "gen --renumber");
        assert!(report.contains("removed generated/migrations/004_create_shelves.sql"), "{report}");
        assert_eq!(
            project.migrations(),
            [
                "003_create_books.sql",
                "004_create_loans.sql",
                "005_create_shelves.sql",
                "rollback_003_books.sql",
                "rollback_004_loans.sql",
                "rollback_005_shelves.sql",
            ]
        );
        assert_eq!(project.read("migrations/004_create_loans.sql"), sealed);
        project.fine(&merged(), "check");

        let straight = branch(&theirs, &merged(), &["gen"]);
        assert_eq!(project.tree(), straight.tree(), "as if it had been made after the other");
    }
}

#[test]
fn two_drafts_of_one_number_are_written_one_after_the_other() {
    let base = Project::sealed(&books());
    let ours = branch(&base, &shelves(), &["gen"]);
    let theirs = branch(&base, &loans(), &["gen"]);
    let project = merge(&base, &ours, &theirs, "merge");
    let complaint = project.refused(&merged(), "gen");
    assert!(complaint.contains("004_create_loans.sql, 004_create_shelves.sql"), "{complaint}");
    project.fine(&merged(), "gen --renumber");
    assert_eq!(project.tree(), branch(&base, &merged(), &["gen"]).tree());
}

#[test]
fn a_conflict_in_drafts_alone_is_no_trouble() {
    let base = Project::new();
    base.fine(&books(), "gen");
    let ours = branch(&base, &shelves(), &["gen"]);
    let theirs = ours.copy();
    let conflict = "<<<<<<< ours\n{\"migrations\": []}\n=======\n";
    let history = theirs.read("history.json");
    theirs.write("history.json", &format!("{conflict}{history}>>>>>>> theirs\n"));
    let outcome = theirs.run(&shelves(), "gen");
    assert!(outcome.complaint.contains("warning[history-conflict]"), "{}", outcome.complaint);
    assert_eq!(theirs.tree(), ours.tree());
}

/// What one side has sealed is sealed, whichever side it is; the snapshot that is there tells which is whose.
#[test]
fn a_conflict_between_a_draft_and_its_seal_ends_sealed() {
    let sealed = Project::sealed(&books());
    sealed.fine(&loans(), "gen");
    let draft = sealed.read("history.json");
    sealed.fine(&loans(), "seal");
    let seal = sealed.read("history.json");
    for [ours, theirs] in [[&draft, &seal], [&seal, &draft]] {
        let project = sealed.copy();
        project.write("history.json", &format!("<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n"));
        project.fine(&loans(), "gen");
        assert_eq!(project.tree(), sealed.tree());
    }
}

#[test]
fn what_two_branches_sealed_cannot_be_merged() {
    let base = Project::sealed(&books());
    let ours = branch(&base, &shelves(), &["gen", "seal"]);
    let theirs = branch(&base, &loans(), &["gen", "seal"]);
    let project = merge(&base, &ours, &theirs, "merge");
    let complaint = project.refused(&merged(), "gen --renumber");
    insta::assert_snapshot!(complaint);
}

#[test]
fn a_conflict_that_cannot_be_read_says_how_to_resolve_it() {
    let project = Project::sealed(&books());
    let history = project.read("history.json");
    project.write("history.json", &format!("<<<<<<< ours\n{{\n=======\n{history}>>>>>>> theirs\n"));
    insta::assert_snapshot!(project.refused(&books(), "gen"));
}

/// The other branch's files came, its entry did not: a sealed file must not be swept.
#[test]
fn files_of_another_branch_without_their_entry_are_kept() {
    let base = Project::sealed(&books());
    let theirs = branch(&base, &loans(), &["gen", "seal"]);
    let project = branch(&base, &shelves(), &["gen"]);
    for file in ["migrations/004_create_loans.sql", "migrations/rollback_004_loans.sql"] {
        project.write(file, &theirs.read(file));
    }
    insta::assert_snapshot!(project.refused(&shelves(), "gen"));
    fs::remove_file(project.path("migrations/004_create_loans.sql")).unwrap();
    fs::remove_file(project.path("migrations/rollback_004_loans.sql")).unwrap();
    project.fine(&shelves(), "check");
}
