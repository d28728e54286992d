//! A whole number takes more: the table is written anew, its index and check go along.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(pages)]
    #[check(pages_positive = "pages > 0")]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub pages: i32,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(pages)]
    #[check(pages_positive = "pages > 0")]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub pages: i64,
    }
}

pub const ROWS: &str =
    "insert into public.books (id, title, pages) values (1, 'Emma', 500), (2, 'Persuasion', 300);";
