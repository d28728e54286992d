//! A view is renamed, under another one.

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
    #[view(titles, query_sql = "select b.id, b.title from public.books b")]
    #[access(service(select))]
    pub struct TitleOf {
        pub id: i64,
        pub title: Text,
    }

    #[derive(View)]
    #[view(shorts, query_sql = "select t.id from public.titles t where char_length(t.title) < 5")]
    #[access(service(select))]
    pub struct Short {
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
    }

    #[derive(View)]
    #[view(names, query_sql = "select b.id, b.title from public.books b")]
    #[renamed_from(titles)]
    #[access(service(select))]
    pub struct NameOf {
        pub id: i64,
        pub title: Text,
    }

    #[derive(View)]
    #[view(shorts, query_sql = "select t.id from public.names t where char_length(t.title) < 5")]
    #[access(service(select))]
    pub struct Short {
        pub id: i64,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
