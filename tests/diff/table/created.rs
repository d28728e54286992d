//! A table is new: columns, keys, index, policies, rights and comments.

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

    /// What stands on the shelves.
    #[derive(Table)]
    #[table(copies)]
    #[index(book_id)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    pub struct Copy {
        #[primary_key]
        pub id: i64,
        /// Of which book.
        #[references(Book::id, on_delete(cascade))]
        pub book_id: i64,
        #[default("now()")]
        pub bought_at: Timestamptz,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
