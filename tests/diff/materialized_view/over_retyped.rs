//! A column changes its type under a materialized view and a view over it.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[default("1")]
        pub copies: i32,
    }

    #[derive(View)]
    #[view(titles, materialized, query_sql = "select b.id, b.copies from public.books b")]
    #[unique(id)]
    #[access(service(select))]
    pub struct TitleOf {
        pub id: i64,
        pub copies: i32,
    }

    #[derive(View)]
    #[view(many, query_sql = "select c.id from public.titles c where c.copies > 3")]
    #[access(service(select))]
    pub struct Many {
        pub id: i64,
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
        #[default("1")]
        pub copies: i64,
    }

    #[derive(View)]
    #[view(titles, materialized, query_sql = "select b.id, b.copies from public.books b")]
    #[unique(id)]
    #[access(service(select))]
    pub struct TitleOf {
        pub id: i64,
        pub copies: i64,
    }

    #[derive(View)]
    #[view(many, query_sql = "select c.id from public.titles c where c.copies > 3")]
    #[access(service(select))]
    pub struct Many {
        pub id: i64,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
