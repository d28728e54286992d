//! A sequence belongs to a column, and goes with it.

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

    /// Numbers.
    #[derive(Sequence)]
    #[sequence(numbers)]
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
        pub number: Option<i64>,
    }

    /// Numbers.
    #[derive(Sequence)]
    #[sequence(numbers, owned_by(Book::number))]
    pub struct Numbers;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion'); select nextval('public.numbers');";
