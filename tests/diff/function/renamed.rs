//! A function is renamed beneath a default, a check and a view.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[check(said = "public.length_of(title) > 0")]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[default("public.length_of('a')")]
        pub place: i32,
    }

    /// Answers.
    #[function(sql, immutable, grant(service_role), body_sql = "select char_length(word)")]
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
    #[check(said = "public.size_of(title) > 0")]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[default("public.size_of('a')")]
        pub place: i32,
    }

    /// Answers.
    #[function(sql, immutable, grant(service_role), body_sql = "select char_length(word)")]
    #[renamed_from(length_of)]
    pub fn size_of(word: Text) -> i32;

    #[derive(View)]
    #[view(lengths, query_sql = "select b.id, public.size_of(b.title) as length from public.books b")]
    #[access(service(select))]
    pub struct Length {
        pub id: i64,
        pub length: i32,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
