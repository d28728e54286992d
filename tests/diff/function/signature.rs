//! The result is of another type: the function is made anew, and what uses it.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[default("public.counted('a')")]
        pub place: i64,
    }

    /// Counts.
    #[function(sql, immutable, body_sql = "select 1", grant(service_role))]
    pub fn counted(shelf: Text) -> i32;
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
        #[default("public.counted('a')")]
        pub place: i64,
    }

    /// Counts.
    #[function(sql, immutable, body_sql = "select 1::bigint", grant(service_role))]
    pub fn counted(shelf: Text) -> i64;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
