//! A view is written through a trigger, which goes with it when it is made anew.

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
    #[trigger(instead_of(insert), keep)]
    #[access(service(select))]
    pub struct TitleOf {
        pub id: i64,
        pub title: Text,
    }

    /// Does nothing.
    #[function(plpgsql, body_sql = "begin return new; end")]
    pub fn keep() -> Trigger;
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
    #[view(titles, query_sql = "select b.title, b.id from public.books b")]
    #[trigger(instead_of(insert), keep)]
    #[access(service(select))]
    pub struct TitleOf {
        pub title: Text,
        pub id: i64,
    }

    /// Does nothing.
    #[function(plpgsql, body_sql = "begin return new; end")]
    pub fn keep() -> Trigger;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
