//! A field comes to the type that a function returns: its body says so too.

pub mod before {
    use codegen::prelude::*;

    #[derive(Composite)]
    #[composite(place)]
    pub struct Place {
        pub room: Text,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    /// Answers.
    #[function(sql, stable, grant(service_role), body_sql = "select row('hall')::public.place")]
    pub fn place_of(p_id: i64) -> Place;
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Composite)]
    #[composite(place)]
    pub struct Place {
        pub room: Text,
        pub shelf: Option<i32>,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    /// Answers.
    #[function(sql, stable, grant(service_role), body_sql = "select row('hall', 1)::public.place")]
    pub fn place_of(p_id: i64) -> Place;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
