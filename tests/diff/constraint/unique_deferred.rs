//! A unique key is looked at when the transaction ends.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[unique(place)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub place: i32,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[unique(place, deferrable(initially_deferred))]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub place: i32,
    }
}

pub const ROWS: &str =
    "insert into public.books (id, title, place) values (1, 'Emma', 1), (2, 'Persuasion', 2);";
