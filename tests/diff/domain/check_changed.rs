//! A domain demands something else.

pub mod before {
    use codegen::prelude::*;

    #[derive(Domain)]
    #[domain(shelf_mark, base(Text), check(said = "value <> ''"))]
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
    #[domain(shelf_mark, base(Text), check(said = "char_length(value) > 1"))]
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
