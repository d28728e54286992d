//! A table is renamed, and its keys, index, policy and sequence after it.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(pages)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        #[identity(always)]
        pub id: i64,
        #[unique]
        pub title: Text,
        #[check("pages > 0")]
        pub pages: Option<i32>,
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
    #[table(tomes)]
    #[renamed_from(books)]
    #[index(pages)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    pub struct Tome {
        #[primary_key]
        #[identity(always)]
        pub id: i64,
        #[unique]
        pub title: Text,
        #[check("pages > 0")]
        pub pages: Option<i32>,
    }

    #[derive(View)]
    #[view(titles, query_sql = "select b.id, b.title from public.tomes b")]
    #[access(service(select))]
    pub struct TitleOf {
        pub id: i64,
        pub title: Text,
    }
}

pub const ROWS: &str = "insert into public.books (title) values ('Emma'), ('Persuasion');";
