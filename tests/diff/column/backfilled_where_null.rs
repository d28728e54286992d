//! A column must not be null any more: its nulls get a value first.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub shelf: Option<Text>,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[backfill("'A'")]
        pub shelf: Text,
    }
}

pub const ROWS: &str = "insert into public.books (id, title, shelf) values (1, 'Emma', 'B'), (2, 'Persuasion', null);";
