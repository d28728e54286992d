//! Rows may be written too, where a function says so.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(select(when(is_open)), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    /// Answers.
    #[function(sql, stable, body_sql = "select true")]
    pub fn is_open() -> bool;
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(
        select(when(is_open)),
        insert(when(is_open)),
        update(when(is_open), columns(title)),
        delete(when(is_open)),
        service(select, insert, update, delete)
    )]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    /// Answers.
    #[function(sql, stable, body_sql = "select true")]
    pub fn is_open() -> bool;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
