//! A column comes to the table whose rows a function gives back.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    /// Answers.
    #[function(
        sql,
        stable,
        grant(service_role),
        body_sql = "select b.* from public.books b where b.title = word"
    )]
    pub fn found(word: Text) -> SetOf<Book>;
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
        pub shelf: Option<Text>,
    }

    /// Answers.
    #[function(
        sql,
        stable,
        grant(service_role),
        body_sql = "select b.* from public.books b where b.title = word"
    )]
    pub fn found(word: Text) -> SetOf<Book>;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
