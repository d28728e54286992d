//! A label is renamed: rows, default and view follow.

pub mod before {
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
        #[default("'wild'")]
        pub mood: Mood,
    }

    #[derive(View)]
    #[view(wild_ones, query_sql = "select b.id from public.books b where b.mood = 'wild'")]
    #[access(service(select))]
    pub struct WildOne {
        pub id: i64,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Values)]
    #[values(enum_type(mood))]
    pub enum Mood {
        Calm,
        #[renamed_from(wild)]
        Savage,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[default("'savage'")]
        pub mood: Mood,
    }

    #[derive(View)]
    #[view(wild_ones, query_sql = "select b.id from public.books b where b.mood = 'savage'")]
    #[access(service(select))]
    pub struct WildOne {
        pub id: i64,
    }
}

pub const ROWS: &str =
    "insert into public.books (id, title, mood) values (1, 'Emma', 'calm'), (2, 'Persuasion', 'wild');";
