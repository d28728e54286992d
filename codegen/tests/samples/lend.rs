//! A library of several branches: external tables with additions, shared helpers, two migrations.

use codegen::model::*;

use super::build::*;

pub fn shared_objects() -> Schema {
    loans(books(tenancy())).done()
}

/// What others own, with additions of ours, and the helpers.
fn tenancy() -> Build {
    Build::new()
        .module("tenancy", None, "")
        .namespace("private")
        .external()
        .table("branches", vec![column("id", "uuid").default("gen_random_uuid()"), column("name", "text")])
        .primary_key("branches", "id")
        .table(
            "users",
            vec![
                column("id", "uuid").default("gen_random_uuid()"),
                column("branch_id", "uuid?"),
                column("login", "uuid?"),
            ],
        )
        .primary_key("users", "id")
        .foreign_key("users", "branch_id", "branches", "id")
        .ours()
        .unique("users", "branch_id id")
        .index_with("users", "users_login_idx", "login", |index| {
            index.include = names("branch_id id");
            index.comment = Some("Answers who is asking.".to_owned());
        })
        .trigger("users", "keep_loans", "private.keep_loans", |t| {
            t.events = vec![TriggerEvent::Delete];
        })
        .function(Function {
            volatility: Volatility::Stable,
            parallel: Parallel::Safe,
            security_definer: true,
            ..function(
                "private.current_branch",
                &[],
                "uuid",
                "plpgsql",
                "begin\n    return (select branch_id from public.users where login = auth.uid());\nend",
            )
        })
        .grant(
            ObjectId::Function(FunctionId {
                name: qualified("private.current_branch"),
                arguments: Vec::new(),
            }),
            &[("authenticated", &[(Privilege::Execute, "")])],
        )
        .function(function(
            "private.set_updated_at",
            &[],
            "trigger",
            "plpgsql",
            "begin\n    new.updated_at := clock_timestamp();\n    return new;\nend",
        ))
        .function(function(
            "private.keep_loans",
            &[],
            "trigger",
            "plpgsql",
            "begin\n    update public.loans set user_id = null where user_id = old.id;\n    return old;\nend",
        ))
}

fn books(build: Build) -> Build {
    build
        .module("books", "create_books_table", "The books of a branch.\nA branch sees only its own.")
        .table_with(
            "books",
            vec![
                column("id", "uuid").default("gen_random_uuid()").comment("Which book."),
                column("branch_id", "uuid").comment("The branch that owns it."),
                column("title", "text").default("'Untitled'"),
                column("metadata", "jsonb").default("'{}'"),
                column("updated_at", "timestamptz").default("now()"),
            ],
            |table| {
                table.storage.insert("fillfactor".to_owned(), "80".to_owned());
            },
        )
        .primary_key("books", "id")
        .unique("books", "branch_id id")
        .check("books", "books_title_length", "char_length(title) <= 500")
        .foreign_key("books", "branch_id", "branches", "id")
        .index("books", "books_branch_id_updated_at_idx", "branch_id updated_at")
        .trigger("books", "set_updated_at", "private.set_updated_at", |_| {})
        .policy(
            "books",
            "books_select",
            Some(Command::Select),
            "branch_id = (select private.current_branch())",
            "",
        )
        .grant(
            table_id("books"),
            &[
                ("authenticated", &[(Privilege::Select, ""), (Privilege::Insert, "title metadata")]),
                ("service_role", &[(Privilege::Select, ""), (Privilege::Delete, "")]),
            ],
        )
}

fn loans(build: Build) -> Build {
    build
        .module("loans", "create_loans_table", "Who has which book.")
        .table(
            "loans",
            vec![
                column("id", "uuid"),
                column("branch_id", "uuid"),
                column("book_id", "uuid"),
                column("user_id", "uuid?"),
            ],
        )
        .primary_key("loans", "id")
        .foreign_key("loans", "branch_id book_id", "books", "branch_id id")
        .constraint_with(
            "loans",
            "loans_branch_id_user_id_fkey",
            ConstraintKind::ForeignKey {
                columns: names("branch_id user_id"),
                references: qualified("users"),
                referenced: names("branch_id id"),
                match_full: false,
                on_delete: ForeignKeyAction::SetNull(names("user_id")),
                on_update: ForeignKeyAction::NoAction,
            },
            |constraint| constraint.comment = Some("A reader belongs to the branch that lends.".to_owned()),
        )
}
