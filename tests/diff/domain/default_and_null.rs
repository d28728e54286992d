//! A domain has a default, and may be null no more.

pub mod before {
    use codegen::prelude::*;

    #[derive(Domain)]
    #[domain(shelf_mark, base(Text))]
    pub struct ShelfMark;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub shelf: ShelfMark,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Domain)]
    #[domain(shelf_mark, base(Text), not_null, default("'hall'"))]
    pub struct ShelfMark;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub shelf: ShelfMark,
    }
}

pub const ROWS: &str = "insert into public.books (id, title, shelf) values (1, 'Emma', 'A1');";
