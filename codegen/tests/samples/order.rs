//! Objects that need one another in ways that the order of declaration does not show.

use codegen::model::*;

use super::build::*;

/// Each table refers to the other: one key cannot stand inside CREATE TABLE.
pub fn mutual_foreign_keys() -> Schema {
    Build::new()
        .module("people", "create_people", "Authors, and the books they like best.")
        .table(
            "authors",
            vec![column("id", "bigint"), column("best_book", "bigint?"), column("mentor", "bigint?")],
        )
        .primary_key("authors", "id")
        .foreign_key("authors", "best_book", "books", "id")
        .foreign_key("authors", "mentor", "authors", "id")
        .table("books", vec![column("id", "bigint"), column("author", "bigint")])
        .primary_key("books", "id")
        .foreign_key("books", "author", "authors", "id")
        .done()
}

/// Everything is declared before what it needs.
pub fn forward_references() -> Schema {
    Build::new()
        .module("reports", "create_reports", "")
        .view("only_ids", "select b.id from only (public.books) b")
        // Nothing but PostgreSQL reads this.
        .view("collations", "select collation for (b.title) as name from public.books b")
        .view("overdue_titles", "select title from public.overdue")
        .view(
            "overdue",
            "with books as (select b.* from public.books b where public.is_late(b.due))\nselect title, due from books;",
        )
        .table_with(
            "loans",
            vec![column("id", "bigint"), column("book", "bigint"), column("state", "public.loan_state").default("'out'")],
            |table| table.row_security = true,
        )
        .foreign_key("loans", "book", "books", "id")
        .check("loans", "loans_state_check", "public.is_open(state)")
        .policy(
            "loans",
            "of_listed_books",
            Some(Command::Select),
            "exists (\n    select from public.books b\n    where b.id = loans.book and b.title <> 'two\nlines'\n)",
            "",
        )
        .table("books", vec![column("id", "bigint"), column("title", "text"), column("due", "date?")])
        .primary_key("books", "id")
        .function(function("is_late", &[("due", "date")], "boolean", "sql", "select due < current_date"))
        .function(function("is_open", &[("s", "public.loan_state")], "boolean", "sql", "select s = 'out'"))
        .enumeration("loan_state", &["out", "back"])
        .function(Function {
            depends_on: vec![table_id("books")],
            ..function("touch", &[], "trigger", "plpgsql", "declare b public.books; begin return new; end")
        })
        .trigger("books", "touch", "touch", |_| {})
        .done()
}

/// Parts that need what a later module creates.
pub fn late_parts() -> Schema {
    Build::new()
        .module("shelves", "create_shelves", "Shelves.")
        .table("shelves", vec![column("id", "bigint"), column("best", "bigint?")])
        .primary_key("shelves", "id")
        .foreign_key("shelves", "best", "books", "id")
        .policy(
            "shelves",
            "with_books",
            None,
            "exists (select from public.books b where b.shelf = shelves.id)",
            "",
        )
        .module("books", "create_books", "Books.")
        .table("books", vec![column("id", "bigint"), column("shelf", "bigint")])
        .primary_key("books", "id")
        .foreign_key("books", "shelf", "shelves", "id")
        .done()
}

/// Names and texts that need quotes everywhere.
pub fn odd_names() -> Schema {
    Build::new()
        .module("odd", "create_odd", "A doc with a \r carriage return;\nand `-- dashes`.")
        .namespace("Odd \"Schema\"")
        .table(
            "Odd \"Schema\".user",
            vec![
                column("select", "bigint").comment("It's \\ odd."),
                column("Größe", "integer").default("'1'::integer"),
            ],
        )
        .primary_key("Odd \"Schema\".user", "select")
        .index("Odd \"Schema\".user", "table", "Größe")
        .policy("Odd \"Schema\".user", "Readers see $$ all", Some(Command::Select), "\"select\" > 0", "")
        .function(function(
            "Odd \"Schema\".do",
            &[("in", "text")],
            "text",
            "sql",
            "select $$it's$$ || \"in\"",
        ))
        .grant(table_id("Odd \"Schema\".user"), &[("authenticated", &[(Privilege::Update, "select Größe")])])
        .done()
}
