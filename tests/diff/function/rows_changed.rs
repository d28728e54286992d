//! A function gives a further column back: it is made anew.

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

    #[derive(Composite)]
    #[composite(record)]
    pub struct Found {
        pub id: i64,
    }

    /// Answers.
    #[function(
        sql,
        stable,
        grant(service_role),
        body_sql = "select b.id from public.books b where b.title = word"
    )]
    pub fn found(word: Text) -> Rows<Found>;
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

    #[derive(Composite)]
    #[composite(record)]
    pub struct Found {
        pub id: i64,
        pub title: Text,
    }

    /// Answers.
    #[function(
        sql,
        stable,
        grant(service_role),
        body_sql = "select b.id, b.title from public.books b where b.title = word"
    )]
    pub fn found(word: Text) -> Rows<Found>;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
