//! The function of an aggregate has another body.

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

    #[function(sql, immutable, body_sql = "select case when length(a) < length(b) then b else a end")]
    pub fn longer(a: Text, b: Text) -> Text;

    #[derive(Definition)]
    #[definition(
        aggregate("public.longest(text)"),
        create("create aggregate public.longest(text) (sfunc = public.longer, stype = text)"),
        drop("drop aggregate public.longest(text)"),
        depends_on(longer)
    )]
    pub struct Longest;
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

    #[function(sql, immutable, body_sql = "select greatest(a, b)")]
    pub fn longer(a: Text, b: Text) -> Text;

    #[derive(Definition)]
    #[definition(
        aggregate("public.longest(text)"),
        create("create aggregate public.longest(text) (sfunc = public.longer, stype = text)"),
        drop("drop aggregate public.longest(text)"),
        depends_on(longer)
    )]
    pub struct Longest;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Dune');";
