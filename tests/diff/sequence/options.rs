//! A sequence goes in other steps, to another end, and round.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    /// Numbers.
    #[derive(Sequence)]
    #[sequence(numbers, start = 5, increment = 5)]
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
    }

    /// Numbers.
    #[derive(Sequence)]
    #[sequence(numbers, increment = 10, maxvalue = 1000, cache = 20, cycle)]
    pub struct Numbers;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion'); select nextval('public.numbers');";
