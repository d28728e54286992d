//! The tests of who may do what as people read them.

use codegen::emit::access_tests;
use codegen::model::*;

use crate::samples;
use crate::samples::build::*;

fn rule(command: Command, scope: Scope, columns: Option<&str>) -> Rule {
    Rule { command, scope, only: None, columns: columns.map(names) }
}

fn caller(name: &str, role: &str, tenant: Option<&str>, user: Option<&str>) -> Actor {
    Actor {
        name: name.to_owned(),
        role: role.into(),
        claims: user.map_or_else(|| "{}".to_owned(), |user| format!(r#"{{"sub": "{user}"}}"#)),
        tenant: tenant.map(str::to_owned),
        user: user.map(str::to_owned),
        passes: Vec::new(),
    }
}

/// Readers of a branch see its loans and enter their own; a view counts them; a keeper's program closes the year.
fn loans() -> Schema {
    let close = function("close_year", &[("year", "integer")], "void", "sql", "");
    let mut schema = Build::new()
        .module("loans", "create_loans", "Who has which book.")
        .table_with(
            "loans",
            vec![
                column("id", "uuid").default("gen_random_uuid()"),
                column("branch", "uuid"),
                column("reader", "uuid"),
                column("book", "text"),
                column("lent_at", "timestamp with time zone").default("now()"),
            ],
            |table| {
                table.tenant = Some("branch".into());
                table.owner = Some("reader".into());
                table.access = Some(Access {
                    rules: vec![
                        rule(Command::Select, Scope::Tenant, None),
                        rule(Command::Insert, Scope::Owner, Some("branch reader book")),
                    ],
                    service: vec![Command::Select],
                });
            },
        )
        .primary_key("loans", "id")
        .view_with("loans_per_branch", "select branch, count(*) from loans group by branch", |view| {
            view.tenant = Some("branch".into());
            let rules = vec![rule(Command::Select, Scope::Tenant, None)];
            view.access = Some(Access { rules, service: Vec::new() });
        })
        .function(close.clone())
        .grant(ObjectId::Function(close.id()), &[("service_role", &[(Privilege::Execute, "")])])
        .grant(
            ObjectId::View(qualified("loans_per_branch")),
            &[("authenticated", &[(Privilege::Select, "")])],
        )
        .grant(
            table_id("loans"),
            &[
                ("authenticated", &[(Privilege::Select, ""), (Privilege::Insert, "branch reader book")]),
                ("service_role", &[(Privilege::Select, "")]),
            ],
        )
        .done();
    schema.seed.actors = vec![
        caller("reader", "authenticated", Some("b1"), Some("r1")),
        caller("visitor", "anon", None, None),
        caller("program", "service_role", None, None),
    ];
    schema
}

#[test]
fn who_may_do_what_is_tried_caller_by_caller() {
    insta::assert_snapshot!(access_tests::emit(&loans()).unwrap());
}

#[test]
fn without_callers_there_is_nothing_to_try() {
    assert_eq!(access_tests::emit(&samples::named("policies_and_privileges")), None);
}
