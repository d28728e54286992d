//! A text becomes JSON.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub notes: Option<Text>,
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
        pub notes: Option<JsonValue>,
    }
}

pub const ROWS: &str =
    "insert into public.books (id, title, notes) values (1, 'Emma', '[1]'), (2, 'Persuasion', null);";
