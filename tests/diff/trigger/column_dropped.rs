//! A column goes that a trigger fires for.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[trigger(before(update(title, shelf)), touch)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub shelf: Option<Text>,
    }

    /// Does nothing.
    #[function(plpgsql, body_sql = "begin return new; end")]
    pub fn touch() -> Trigger;
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[trigger(before(update(title)), touch)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    /// Does nothing.
    #[function(plpgsql, body_sql = "begin return new; end")]
    pub fn touch() -> Trigger;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
