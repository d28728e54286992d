//! A column becomes longer; a view over it is made anew.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Varchar<50>,
    }

    #[derive(View)]
    #[view(titles, query_sql = "select b.id, b.title from public.books b")]
    #[access(service(select))]
    pub struct TitleOf {
        pub id: i64,
        pub title: Varchar<50>,
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
        pub title: Varchar<80>,
    }

    #[derive(View)]
    #[view(titles, query_sql = "select b.id, b.title from public.books b")]
    #[access(service(select))]
    pub struct TitleOf {
        pub id: i64,
        pub title: Varchar<80>,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
