//! A materialized view is renamed, and its index after it.

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

    #[derive(View)]
    #[view(titles, materialized, query_sql = "select b.id, b.title from public.books b")]
    #[unique(id)]
    #[access(service(select))]
    pub struct TitleOf {
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

    #[derive(View)]
    #[view(names, materialized, query_sql = "select b.id, b.title from public.books b")]
    #[renamed_from(titles)]
    #[unique(id)]
    #[access(service(select))]
    pub struct NameOf {
        pub id: i64,
        pub title: Text,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
