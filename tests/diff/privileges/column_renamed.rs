//! A column is renamed that only some may read.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(select(signed_in, columns(id, title)), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(select(signed_in, columns(id, name)), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        #[renamed_from(title)]
        pub name: Text,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
