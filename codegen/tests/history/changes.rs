//! Drafts that change what is there.

use codegen::cli::Code;

use crate::project::Project;
use crate::states::{accepted_weights, books, indexed, no_year, pages, shelves, weighed, weighed_about};

#[test]
fn a_given_name_stays_until_the_draft_is_sealed_or_gone() {
    let project = Project::sealed(&books());
    project.fine(&pages(), "gen");
    let derived = project.migrations();
    assert_eq!(derived.len(), 4, "{derived:?}");
    project.fine(&pages(), "gen --name count_pages");
    let named = [
        "003_create_books.sql",
        "004_count_pages.sql",
        "rollback_003_books.sql",
        "rollback_004_count_pages.sql",
    ];
    assert_eq!(project.migrations(), named);
    project.fine(&pages(), "check");
    assert!(project.fine(&pages(), "gen").contains("0 written"), "the name is remembered");

    project.fine(&books(), "gen");
    project.fine(&pages(), "gen");
    assert_eq!(project.migrations(), derived, "and goes with the draft");

    project.fine(&pages(), "gen --name count_pages");
    project.fine(&pages(), "seal");
    assert_eq!(project.migrations(), named);
    project.fine(&pages(), "check");
}

/// The index is built while others write, which takes a file of its own.
#[test]
fn a_given_name_is_that_of_every_file_that_an_edit_takes() {
    let project = Project::sealed(&books());
    project.fine(&indexed(), "gen --name find_titles");
    let names = project.migrations();
    let forward: Vec<&String> = names.iter().filter(|name| name.starts_with("00")).collect();
    assert_eq!(forward, ["003_create_books.sql", "004_find_titles.sql", "005_find_titles_indexes.sql"]);
    project.fine(&indexed(), "check");
    assert!(project.fine(&indexed(), "gen").contains("0 written"), "the name is remembered");

    let online = project.read("migrations/rollback_005_find_titles_indexes.sql");
    assert!(online.contains("drop index concurrently") && !online.contains("begin;"), "{online}");
    assert!(online.contains("-- In no transaction"), "{online}");
    let guide = project.read("migrations/MIGRATION_GUIDE.md");
    assert_eq!(guide.matches("Not all of it runs in a transaction").count(), 1, "{guide}");
    for sealed in [false, true] {
        let all = project.read("migrations/rollback_all.sql");
        assert!(
            all.contains("drop index public.books_title_idx;"),
            "what undoes everything is a transaction: {all}"
        );
        assert_eq!((all.matches("begin;").count(), all.matches("commit;").count()), (1, 1), "{all}");
        assert!(!all.contains("reset"), "{all}");
        if !sealed {
            project.fine(&indexed(), "seal");
        }
    }
    project.fine(&indexed(), "check");
}

/// Documents of a database that has run everything ask for what is still there.
#[test]
fn documents_do_not_ask_for_what_a_later_migration_takes_away() {
    let project = Project::sealed(&indexed());
    project.fine(&pages(), "gen");
    let guide = project.read("migrations/MIGRATION_GUIDE.md");
    let migrations = guide.split_once("### Migration 003").unwrap().1;
    let (first, second) = migrations.split_once("### Migration 004").unwrap();
    assert!(!first.contains("books_title_idx"), "{first}");
    assert!(second.contains("- drops index `books_title_idx` on `public.books`"), "{second}");

    let project = Project::sealed(&books());
    project.fine(&pages(), "gen");
    let guide = project.read("migrations/MIGRATION_GUIDE.md");
    assert!(guide.contains("('column', 'public.books', 'pages')"), "but for what is there: {guide}");
}

#[test]
fn data_is_lost_only_when_the_object_is_named() {
    let project = Project::sealed(&books());
    let complaint = project.refused(&no_year(), "gen");
    assert!(complaint.contains("data-loss"), "{complaint}");
    assert!(complaint.contains("cargo xtask gen --allow-data-loss public.books.written_in"), "{complaint}");
    project.refused(&no_year(), "check");
    let complaint = project.refused(&no_year(), "gen --allow-data-loss public.books.title");
    assert!(complaint.contains("public.books.title: no such object loses data"), "{complaint}");

    project.fine(&no_year(), "gen --allow-data-loss public.books.written_in");
    project.fine(&no_year(), "check");
    assert!(project.fine(&no_year(), "gen").contains("0 written"), "it is remembered");
    let guide = project.read("migrations/MIGRATION_GUIDE.md");
    assert!(guide.contains("It brings back no data that the migration lost"), "{guide}");

    project.fine(&books(), "gen");
    let complaint = project.refused(&no_year(), "gen");
    assert!(complaint.contains("data-loss"), "and goes with the draft: {complaint}");

    project.fine(&no_year(), "gen --allow-data-loss public.books.written_in");
    project.fine(&no_year(), "seal");
    project.fine(&no_year(), "check");
}

/// The plan is where one sees what would be lost, so it is shown; that `gen` would refuse is said beside it.
#[test]
fn a_plan_that_loses_data() {
    let project = Project::sealed(&books());
    let outcome = project.run(&no_year(), "plan");
    assert_eq!(outcome.code, Code::Findings);
    // The way from the temporary folder to this one is another on each machine.
    let (way, place) = outcome.complaint.split_once("../").unwrap();
    let place = &place[place.find("codegen/tests").unwrap()..];
    insta::assert_snapshot!(format!("{}{way}{place}", outcome.report));
    assert!(!project.path("migrations/004_drop_written_in_of_books.sql").exists(), "nothing is written");
    project.fine(&no_year(), "plan --allow-data-loss public.books.written_in");
}

/// Each object by its own name: who allows one loss has not allowed the other.
#[test]
fn every_object_that_loses_data_is_named() {
    let project = Project::sealed(&shelves());
    let complaint = project.refused(&no_year(), "gen");
    for name in ["public.books.written_in", "public.shelves"] {
        assert!(complaint.contains(&format!("--allow-data-loss {name}\n")), "{name}: {complaint}");
    }
    for (allowed, other) in
        [("public.shelves", "public.books.written_in"), ("public.books.written_in", "public.shelves")]
    {
        let complaint = project.refused(&no_year(), &format!("gen --allow-data-loss {allowed}"));
        assert!(complaint.contains(&format!("--allow-data-loss {other}\n")), "{complaint}");
        assert!(!complaint.contains(&format!("--allow-data-loss {allowed}\n")), "{complaint}");
    }
    let both = "gen --allow-data-loss public.shelves --allow-data-loss public.books.written_in";
    project.fine(&no_year(), both);
    project.fine(&no_year(), "check");
}

/// What stays can say itself that it is to lose something, once: the word is to go with the seal.
#[test]
fn what_rounds_is_asked_for_too() {
    let project = Project::sealed(&weighed());
    let complaint = project.refused(&weighed_about(), "gen");
    assert!(complaint.contains("cargo xtask gen --allow-data-loss public.books.weight"), "{complaint}");
    project.copy().fine(&weighed_about(), "gen --allow-data-loss public.books.weight");

    project.fine(&accepted_weights(), "gen");
    let sql = project.read(&format!("migrations/{}", project.migrations()[1]));
    assert!(sql.contains("-- Loses data: ") && sql.contains("(accepted: a scale says no"), "{sql}");
    project.fine(&accepted_weights(), "seal");
    let outcome = project.run(&accepted_weights(), "check");
    assert!(outcome.complaint.contains("delete #[accept(loses_data"), "{}", outcome.complaint);
    let complaint = project.refused(&no_year(), "gen");
    assert!(complaint.contains("--allow-data-loss public.books.weight"), "what is dropped: {complaint}");
}
