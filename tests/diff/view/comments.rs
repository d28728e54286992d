//! A view and its columns say something else.

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

    /// Old.
    #[derive(View)]
    #[view(titles, query_sql = "select b.id, b.title from public.books b")]
    #[access(service(select))]
    pub struct TitleOf {
        /// Which.
        pub id: i64,
        pub title: Text,
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

    /// What there is.
    #[derive(View)]
    #[view(titles, query_sql = "select b.id, b.title from public.books b")]
    #[access(service(select))]
    pub struct TitleOf {
        pub id: i64,
        /// What it is called.
        pub title: Text,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
