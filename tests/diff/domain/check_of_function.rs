//! A domain asks a function that is new.

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
        pub shelf: Option<ShelfMark>,
    }
}

pub mod after {
    use codegen::prelude::*;

    /// Answers.
    #[function(sql, immutable, grant(service_role), body_sql = "select word <> ''")]
    pub fn is_mark(word: Text) -> bool;

    #[derive(Domain)]
    #[domain(shelf_mark, base(Text), check(said = "public.is_mark(value)"))]
    pub struct ShelfMark;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub shelf: Option<ShelfMark>,
    }
}

pub const ROWS: &str =
    "insert into public.books (id, title, shelf) values (1, 'Emma', 'A1'), (2, 'Persuasion', null);";
