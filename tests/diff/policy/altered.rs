//! A policy's condition changes in place.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    #[policies(restricted)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    fn restricted(policies: Policies<Book>) -> Policy<Book> {
        policies.select("short titles").restrictive().to("authenticated").using(sql!("char_length({}) < 10", Book::title)).meaning("Only short titles.")
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    #[policies(restricted)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    fn restricted(policies: Policies<Book>) -> Policy<Book> {
        policies.select("short titles").restrictive().to("authenticated").using(sql!("char_length({}) < 20", Book::title)).meaning("Only short titles.")
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
