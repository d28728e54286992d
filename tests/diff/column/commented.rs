//! A column gets a comment, another one loses its own, a third one says something else.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        /// Where it stands.
        pub shelf: Option<Text>,
        /// How many.
        pub copies: Option<i32>,
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
        /// What it is called.
        pub title: Text,
        pub shelf: Option<Text>,
        /// How many there are.
        pub copies: Option<i32>,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
