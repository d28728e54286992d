//! Two nulls are alike to a unique index from now on.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(isbn, unique)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub isbn: Option<Text>,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(isbn, unique, nulls_not_distinct)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub isbn: Option<Text>,
    }
}

pub const ROWS: &str =
    "insert into public.books (id, title, isbn) values (1, 'Emma', null), (2, 'Persuasion', '1');";
