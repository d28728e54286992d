//! A text becomes a UUID.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub number: Option<Text>,
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
        pub number: Option<Uuid>,
    }
}

pub const ROWS: &str = "insert into public.books (id, title, number) values (1, 'Emma', '0b000000-0000-4000-8000-000000000001'), (2, 'Persuasion', null);";
