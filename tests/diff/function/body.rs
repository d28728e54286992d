//! A body changes in place.

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

    /// Counts.
    #[function(sql, stable, body_sql = "select count(*) from public.books b where b.title > shelf", grant(service_role))]
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

    /// Counts.
    #[function(sql, stable, body_sql = "select count(*) from public.books b where b.title < shelf", grant(service_role))]
    pub fn counted(shelf: Text) -> i64;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
