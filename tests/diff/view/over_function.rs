//! A view calls a function whose result changes.

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

    /// Answers.
    #[function(
        sql,
        immutable,
        grant(service_role, authenticated),
        body_sql = "select char_length(word)::integer"
    )]
    pub fn length_of(word: Text) -> i32;

    #[derive(View)]
    #[view(lengths, query_sql = "select b.id, public.length_of(b.title) as length from public.books b")]
    #[access(service(select))]
    pub struct Length {
        pub id: i64,
        pub length: i32,
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

    /// Answers.
    #[function(
        sql,
        immutable,
        grant(service_role, authenticated),
        body_sql = "select char_length(word)::bigint"
    )]
    pub fn length_of(word: Text) -> i64;

    #[derive(View)]
    #[view(lengths, query_sql = "select b.id, public.length_of(b.title) as length from public.books b")]
    #[access(service(select))]
    pub struct Length {
        pub id: i64,
        pub length: i64,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
