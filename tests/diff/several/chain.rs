//! A type goes from beneath a column beneath a function beneath a view beneath a materialized view.

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
        #[default("'calm'")]
        pub mood: Mood,
    }

    /// Answers.
    #[function(
        sql,
        stable,
        grant(service_role),
        body_sql = "select b.mood from public.books b where b.id = p_id"
    )]
    pub fn mood_of(p_id: i64) -> Mood;

    /// How each reads.
    #[derive(View)]
    #[view(moods, query_sql = "select b.id, public.mood_of(b.id) as mood from public.books b")]
    #[access(service(select))]
    pub struct MoodOf {
        pub id: i64,
        pub mood: Mood,
    }

    #[derive(View)]
    #[view(calm_ones, materialized, query_sql = "select m.id from public.moods m where m.mood = 'calm'")]
    #[unique(id)]
    #[access(service(select))]
    pub struct Calm {
        pub id: i64,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Values)]
    #[values(enum_type(mood))]
    pub enum Mood {
        Wild,
        Calm,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[default("'calm'")]
        pub mood: Mood,
    }

    /// Answers.
    #[function(
        sql,
        stable,
        grant(service_role),
        body_sql = "select b.mood from public.books b where b.id = p_id"
    )]
    pub fn mood_of(p_id: i64) -> Mood;

    /// How each reads.
    #[derive(View)]
    #[view(moods, query_sql = "select b.id, public.mood_of(b.id) as mood from public.books b")]
    #[access(service(select))]
    pub struct MoodOf {
        pub id: i64,
        pub mood: Mood,
    }

    #[derive(View)]
    #[view(calm_ones, materialized, query_sql = "select m.id from public.moods m where m.mood = 'calm'")]
    #[unique(id)]
    #[access(service(select))]
    pub struct Calm {
        pub id: i64,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
