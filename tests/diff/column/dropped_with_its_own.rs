//! A column goes, and so do its index, check, default, grant and comment.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(shelf)]
    #[check(shelf_said = "shelf <> ''")]
    #[access(select(signed_in, columns(id, title, shelf)), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        /// Where it stands.
        #[default("'hall'")]
        pub shelf: Text,
    }
}

pub mod after {
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

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
