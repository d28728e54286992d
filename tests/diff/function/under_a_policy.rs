//! A function beneath a policy takes another argument: the policy steps over to it.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[policies(own)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    /// Answers.
    #[function(sql, stable, grant(authenticated), body_sql = "select true")]
    pub fn is_open(p_id: i64) -> bool;

    fn own(policies: Policies<Book>) -> Policy<Book> {
        policies
            .select("open ones")
            .restrictive()
            .to("authenticated")
            .using(sql!("{}({})", is_open, Book::id))
            .meaning("Open ones.")
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[policies(own)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    /// Answers.
    #[function(sql, stable, grant(authenticated), body_sql = "select true")]
    pub fn is_open(p_title: Text) -> bool;

    fn own(policies: Policies<Book>) -> Policy<Book> {
        policies
            .select("open ones")
            .restrictive()
            .to("authenticated")
            .using(sql!("{}({})", is_open, Book::title))
            .meaning("Open ones.")
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
