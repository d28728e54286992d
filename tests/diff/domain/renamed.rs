//! A domain is renamed, and its check after it.

pub mod before {
    use codegen::prelude::*;

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

pub mod after {
    use codegen::prelude::*;

    #[derive(Domain)]
    #[renamed_from(shelf_mark)]
    #[domain(place_mark, base(Text), check("value <> ''"))]
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
