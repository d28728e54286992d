//! A label goes: the type is made anew.

pub mod before {
    use codegen::prelude::*;

    #[derive(Values)]
    #[values(enum_type(mood))]
    pub enum Mood {
        Calm,
        Merry,
        Wild,
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
        #[default("'calm'")]
        pub mood: Mood,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
