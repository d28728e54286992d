//! A composite type has a field more, in every row.

pub mod before {
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
        pub place: Option<Place>,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Composite)]
    #[composite(place)]
    pub struct Place {
        pub room: Text,
        pub shelf: Option<i32>,
        /// How far up.
        pub board: Option<i32>,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub place: Option<Place>,
    }
}

pub const ROWS: &str = "insert into public.books (id, title, place) values (1, 'Emma', row('hall', 1)), (2, 'Persuasion', null);";
