//! A domain says what it is.

pub mod before {
    use codegen::prelude::*;

    /// Where it stands.
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

    /// Where to look for it.
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

pub const ROWS: &str =
    "insert into public.books (id, title, shelf) values (1, 'Emma', 'A1'), (2, 'Persuasion', null);";
