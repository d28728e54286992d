//! A closed set of texts becomes a type.

pub mod before {
    use codegen::prelude::*;

    #[derive(Values)]
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
        pub mood: Option<Mood>,
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
        pub mood: Option<Mood>,
    }
}

pub const ROWS: &str =
    "insert into public.books (id, title, mood) values (1, 'Emma', 'calm'), (2, 'Persuasion', 'wild');";
