//! What cannot be planned is said, and what can be is planned at any size.

use std::collections::BTreeMap;

use codegen::diagnostic::Location;
use codegen::model::{ObjectId, Schema};
use codegen::plan::{Action, creation};

use crate::samples::build::{Build, ColumnExt, column, function, table_id};

/// The findings as rule, place, message and help.
fn refused(schema: &Schema, at: &ObjectId) -> String {
    let place = Location { file: "schema/src/books.rs".to_owned(), line: 7, column: 1 };
    let findings = creation(schema, &BTreeMap::from([(at.clone(), place)])).unwrap_err();
    let lines = findings.iter().map(|finding| {
        let at = finding.at.as_ref().map(ToString::to_string).unwrap_or_default();
        format!(
            "{} {at}: {}\n  help: {}",
            finding.rule,
            finding.message,
            finding.help.clone().unwrap_or_default()
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn objects_that_need_one_another_are_named() {
    let schema = Build::new()
        .module("books", "create_books", "")
        .function(function("first", &[], "bigint", "sql", "select public.second()"))
        .function(function("second", &[], "bigint", "sql", "select public.first()"))
        .done();
    let first = ObjectId::Function(function("first", &[], "bigint", "sql", "").id());
    insta::assert_snapshot!(refused(&schema, &first), @r"
    dependency-cycle schema/src/books.rs:7:1: these objects need one another in a circle: function public.first(), function public.second()
      help: declare one of them so that it does not need the others, or needs them only when it runs
    ");
}

#[test]
fn a_default_may_read_its_own_table() {
    let schema = Build::new()
        .module("books", "create_books", "")
        .table("books", vec![column("id", "bigint").default("public.next_book()")])
        .function(function("next_book", &[], "bigint", "sql", "select max(id) + 1 from public.books"))
        .done();
    let plan = creation(&schema, &BTreeMap::new()).unwrap();
    let steps = plan.migrations[0].forward.iter().map(|step| step.object.to_string());
    let order: Vec<_> = steps.collect();
    assert_eq!(order, ["table public.books", "function public.next_book()", "default of public.books.id"]);
}

#[test]
fn a_table_cannot_need_a_later_module() {
    let schema = Build::new()
        .module("books", "create_books", "")
        .table("books", vec![column("kind", "public.kind")])
        .module("kinds", "create_kinds", "")
        .enumeration("kind", &["map"])
        .done();
    insta::assert_snapshot!(refused(&schema, &table_id("books")), @r"
    module-order schema/src/books.rs:7:1: column public.books.kind of module `books` needs type public.kind, which the later module `kinds` creates
      help: list the module `kinds` before `books`
    ");
}

#[test]
fn objects_need_a_migration() {
    let schema = Build::new().module("books", None, "").table("books", vec![column("id", "bigint")]).done();
    insta::assert_snapshot!(refused(&schema, &table_id("books")), @r#"
    no-migration : no module has a migration of its own, so nothing is created
      help: list at least one module with `.module(module!(name), "create_name_table")`
    "#);
}

#[test]
fn what_needs_nothing_keeps_the_order_of_declaration() {
    let names = ["m", "c", "z", "a", "k"];
    let mut build = Build::new().module("books", "create_books", "");
    for name in names {
        build = build.table(name, vec![column("id", "bigint")]);
    }
    let plan = creation(&build.done(), &BTreeMap::new()).unwrap();
    let planned: Vec<_> = plan.migrations[0].creates().cloned().collect();
    assert_eq!(planned, names.map(table_id));
}

/// Each table refers to the one declared after it, so the first needs all of them.
#[test]
fn a_long_chain_is_planned_from_its_end() {
    let length = 5_000;
    let mut build = Build::new().module("links", "create_links", "");
    for number in 0..length {
        let (this, next) = (format!("link_{number}"), format!("link_{}", number + 1));
        build = build
            .table(&this, vec![column("id", "bigint"), column("next", "bigint?")])
            .primary_key(&this, "id");
        if number + 1 < length {
            build = build.foreign_key(&this, "next", &next, "id");
        }
    }
    let plan = creation(&build.done(), &BTreeMap::new()).unwrap();
    let forward = &plan.migrations[0].forward;
    assert_eq!(forward.len(), length, "every key is part of its table's statement");
    assert_eq!(forward[0].object, table_id(&format!("link_{}", length - 1)));
    assert!(plan.migrations[0].rollback.iter().all(|step| step.action == Action::Drop));
}
