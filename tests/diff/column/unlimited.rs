//! A column loses its limit: nothing is written anew, and its index and check stay.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(shelf)]
    #[check(shelf_said = "shelf <> ''")]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub shelf: Varchar<50>,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(shelf)]
    #[check(shelf_said = "shelf <> ''")]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub shelf: Text,
    }
}

pub const ROWS: &str =
    "insert into public.books (id, title, shelf) values (1, 'Emma', 'north'), (2, 'Persuasion', 'south');";
