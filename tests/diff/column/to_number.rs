//! A text becomes a number; its default is read anew.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(copies)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[default("'0'")]
        pub copies: Text,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(copies)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[default("0")]
        pub copies: i32,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
