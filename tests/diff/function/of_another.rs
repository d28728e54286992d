//! A function that another one calls is made anew: so is the caller.

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
    #[function(sql, immutable, grant(service_role), body_sql = "select char_length(word)::integer")]
    pub fn length_of(word: Text) -> i32;

    /// Answers.
    #[function(sql, immutable, grant(authenticated), body_sql = "select public.length_of(word) > 9")]
    pub fn is_long(word: Text) -> bool;
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
    #[function(sql, immutable, grant(service_role), body_sql = "select char_length(word)::bigint")]
    pub fn length_of(word: Text) -> i64;

    /// Answers.
    #[function(sql, immutable, grant(authenticated), body_sql = "select public.length_of(word) > 9")]
    pub fn is_long(word: Text) -> bool;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
