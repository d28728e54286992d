//! A label goes from a type that a list and a function have.

pub mod before {
    use codegen::prelude::*;

    #[derive(Values)]
    #[values(enum_type(mood))]
    pub enum Mood {
        Calm,
        Wild,
        Mad,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[default("'{}'")]
        pub moods: Vec<Mood>,
    }

    /// Answers.
    #[function(sql, stable, grant(service_role), body_sql = "select p_mood = 'calm'")]
    pub fn is_calm(p_mood: Mood) -> bool;
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Values)]
    #[values(enum_type(mood))]
    pub enum Mood {
        Calm,
        Wild,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[default("'{}'")]
        pub moods: Vec<Mood>,
    }

    /// Answers.
    #[function(sql, stable, grant(service_role), body_sql = "select p_mood = 'calm'")]
    pub fn is_calm(p_mood: Mood) -> bool;
}

pub const ROWS: &str = "insert into public.books (id, title, moods) values (1, 'Emma', '{calm,wild}');";
