//! A foreign key goes to another table.

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

    #[derive(Table)]
    #[table(tapes)]
    #[access(service(select, insert, update, delete))]
    pub struct Tape {
        #[primary_key]
        pub id: i64,
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
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    #[derive(Table)]
    #[table(tapes)]
    #[access(service(select, insert, update, delete))]
    pub struct Tape {
        #[primary_key]
        pub id: i64,
    }

    #[derive(Table)]
    #[table(copies)]
    #[index(book_id)]
    #[access(service(select, insert, update, delete))]
    pub struct Copy {
        #[primary_key]
        pub id: i64,
        #[references(Tape::id)]
        pub book_id: i64,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'); insert into public.tapes (id) values (1); insert into public.copies (id, book_id) values (1, 1);";
