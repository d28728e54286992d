//! A column is numbered by a sequence that is new and belongs to it.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub number: Option<i64>,
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
        #[default("nextval('public.book_numbers')")]
        pub number: Option<i64>,
    }

    /// Numbers of books.
    #[derive(Sequence)]
    #[sequence(book_numbers, owned_by(Book::number))]
    pub struct BookNumbers;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
