//! Columns go that must not be null: what they held cannot come back, and still the way back runs over rows.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub pages: i32,
        pub binding: Binding,
        #[default("'A'")]
        pub shelf: Text,
        #[backfill("id::text")]
        pub code: Text,
    }

    #[derive(Values)]
    pub enum Binding {
        Hard,
        Soft,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }
}

pub const ROWS: &str = "insert into public.books (id, title, pages, binding, code) values
    (1, 'Emma', 474, 'soft', 'a'), (2, 'Persuasion', 249, 'hard', 'b');";
