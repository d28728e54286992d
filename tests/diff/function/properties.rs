//! A function promises more and costs less.

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
        body_sql = "select count(*) from public.books b where b.title > shelf"
    )]
    pub fn counted(shelf: Text) -> i64;
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

    /// Answers.
    #[function(
        sql,
        stable,
        strict,
        parallel(safe),
        cost(10),
        set(work_mem = "'8MB'"),
        grant(service_role),
        body_sql = "select count(*) from public.books b where b.title > shelf"
    )]
    pub fn counted(shelf: Text) -> i64;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
