//! A new label is a default at once: it is committed before.

pub mod before {
    use codegen::prelude::*;

    #[derive(Values)]
    #[values(enum_type(mood))]
    pub enum Mood {
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
        #[default("'wild'")]
        pub mood: Mood,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
