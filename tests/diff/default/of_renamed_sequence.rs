//! A sequence is renamed beneath a default.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[default("nextval('public.book_numbers')")]
        pub number: i64,
    }

    /// Numbers of books.
    #[derive(Sequence)]
    #[sequence(book_numbers)]
    pub struct Numbers;
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
        #[default("nextval('public.shelf_numbers')")]
        pub number: i64,
    }

    /// Numbers of books.
    #[derive(Sequence)]
    #[sequence(shelf_numbers)]
    #[renamed_from(book_numbers)]
    pub struct Numbers;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
