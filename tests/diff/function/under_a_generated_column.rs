//! A function beneath a generated column gives something else back.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(length)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        /// How long.
        #[generated("public.length_of(title)::bigint")]
        pub length: Option<i64>,
    }

    /// Answers.
    #[function(sql, immutable, grant(service_role), body_sql = "select char_length(word)::integer")]
    pub fn length_of(word: Text) -> i32;
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(length)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        /// How long.
        #[generated("public.length_of(title)::bigint")]
        pub length: Option<i64>,
    }

    /// Answers.
    #[function(sql, immutable, grant(service_role), body_sql = "select char_length(word)::bigint")]
    pub fn length_of(word: Text) -> i64;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
