//! A column of a view is renamed.

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
    #[view(titles, query_sql = "select b.id, b.title as heading from public.books b")]
    #[access(service(select))]
    pub struct TitleOf {
        pub id: i64,
        #[renamed_from(title)]
        pub heading: Text,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
