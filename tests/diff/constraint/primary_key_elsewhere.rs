//! Another column becomes the primary key, and a foreign key goes to it.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        #[unique]
        pub number: i64,
    }

    #[derive(Table)]
    #[table(copies)]
    #[index(book_id)]
    #[access(service(select, insert, update, delete))]
    pub struct Copy {
        #[primary_key]
        pub id: i64,
        #[references(Book::id)]
        pub book_id: i64,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        pub id: i64,
        #[primary_key]
        pub number: i64,
    }

    #[derive(Table)]
    #[table(copies)]
    #[index(book_id)]
    #[access(service(select, insert, update, delete))]
    pub struct Copy {
        #[primary_key]
        pub id: i64,
        #[references(Book::number)]
        pub book_id: i64,
    }
}

pub const ROWS: &str = "insert into public.books (id, number) values (1, 1); insert into public.copies (id, book_id) values (1, 1);";
