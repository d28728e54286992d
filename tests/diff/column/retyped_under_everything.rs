//! A column changes its type under a view, an index, a check, a policy, a trigger and a generated column.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(copies)]
    #[index(title, only = "copies > 0", name = "books_there_idx")]
    #[check(copies_positive = "copies >= 0")]
    #[trigger(before(update(copies)), touch, when = "new.copies > 10")]
    #[policies(there)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub copies: i32,
        #[generated("copies > 1")]
        pub plenty: Option<bool>,
    }

    fn there(policies: Policies<Book>) -> Policy<Book> {
        policies
            .select("what is there")
            .restrictive()
            .to("authenticated")
            .using(sql!("{} > 0", Book::copies))
            .meaning("Only what is there.")
    }

    /// Does nothing.
    #[function(plpgsql, body_sql = "begin return new; end")]
    pub fn touch() -> Trigger;

    #[derive(View)]
    #[view(copies, query_sql = "select b.id, b.copies from public.books b")]
    #[access(service(select))]
    pub struct Copy {
        pub id: i64,
        pub copies: i32,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(copies)]
    #[index(title, only = "copies > 0", name = "books_there_idx")]
    #[check(copies_positive = "copies >= 0")]
    #[trigger(before(update(copies)), touch, when = "new.copies > 10")]
    #[policies(there)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub copies: i64,
        #[generated("copies > 1")]
        pub plenty: Option<bool>,
    }

    fn there(policies: Policies<Book>) -> Policy<Book> {
        policies
            .select("what is there")
            .restrictive()
            .to("authenticated")
            .using(sql!("{} > 0", Book::copies))
            .meaning("Only what is there.")
    }

    /// Does nothing.
    #[function(plpgsql, body_sql = "begin return new; end")]
    pub fn touch() -> Trigger;

    #[derive(View)]
    #[view(copies, query_sql = "select b.id, b.copies from public.books b")]
    #[access(service(select))]
    pub struct Copy {
        pub id: i64,
        pub copies: i64,
    }
}

pub const ROWS: &str =
    "insert into public.books (id, title, copies) values (1, 'Emma', 1), (2, 'Persuasion', 2);";
