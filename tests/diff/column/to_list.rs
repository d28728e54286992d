//! A value becomes a list of values.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub tags: Option<Text>,
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
        pub tags: Option<Vec<Text>>,
    }
}

pub const ROWS: &str =
    "insert into public.books (id, title, tags) values (1, 'Emma', 'village'), (2, 'Persuasion', null);";
