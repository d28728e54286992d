//! One column comes, one goes, one is longer, one may be null, one has another default.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub shelf: Varchar<10>,
        #[default("1")]
        pub copies: i32,
        pub pages: i32,
        pub isbn: Option<Text>,
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
        pub shelf: Varchar<20>,
        #[default("2")]
        pub copies: i32,
        pub pages: Option<i32>,
        pub author: Option<Text>,
    }
}

pub const ROWS: &str = "insert into public.books (id, title, shelf, pages) values (1, 'Emma', 'north', 500);";
