//! A domain is new, and a column becomes one of it.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub shelf: Option<Text>,
    }
}

pub mod after {
    use codegen::prelude::*;

    /// Where it stands.
    #[derive(Domain)]
    #[domain(shelf_mark, base(Text), check("value <> ''"))]
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
