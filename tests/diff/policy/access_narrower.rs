//! Everybody who was signed in could read all rows; now each reads their own.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[owner(added_by)]
    #[index(added_by)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub added_by: Uuid,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[owner(added_by)]
    #[index(added_by)]
    #[access(select(owner), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub added_by: Uuid,
    }
}

pub const ROWS: &str = "insert into public.books (id, title, added_by) values (1, 'Emma', '0b000000-0000-4000-8000-000000000001');";
