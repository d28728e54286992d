//! A column moves to a table of its own, which refers to the former one.

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

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    #[derive(Table)]
    #[table(places)]
    #[access(service(select, insert, update, delete))]
    pub struct Place {
        #[primary_key]
        #[references(Book::id, on_delete(cascade))]
        pub book_id: i64,
        pub shelf: Text,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
