//! Loans must not overlap from now on.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub lent: Daterange,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[exclude(gist(lent = "&&"), name = "books_lent_once")]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub lent: Daterange,
    }
}

pub const ROWS: &str = "insert into public.books (id, title, lent) values (1, 'Emma', '[2020-01-01,2020-02-01)'), (2, 'Persuasion', '[2020-03-01,2020-04-01)');";
