//! A function beneath a check gives something else back: both are made anew.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[check(length = "public.length_of(title) < 100", comment = "Short.")]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    /// Answers.
    #[function(sql, immutable, grant(service_role), body_sql = "select char_length(word)::integer")]
    pub fn length_of(word: Text) -> i32;
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[check(length = "public.length_of(title) < 100", comment = "Short.")]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    /// Answers.
    #[function(sql, immutable, grant(service_role), body_sql = "select char_length(word)::bigint")]
    pub fn length_of(word: Text) -> i64;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
