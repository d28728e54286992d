//! A foreign key over two columns.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[primary_key(id, part)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        pub id: i64,
        pub part: i32,
    }

    #[derive(Table)]
    #[table(copies)]
    #[index(book_id, part)]
    #[access(service(select, insert, update, delete))]
    pub struct Copy {
        #[primary_key]
        pub id: i64,
        pub book_id: Option<i64>,
        pub part: Option<i32>,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[primary_key(id, part)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        pub id: i64,
        pub part: i32,
    }

    #[derive(Table)]
    #[table(copies)]
    #[index(book_id, part)]
    #[foreign_key(
        book_id,
        part,
        references(Book::id, Book::part),
        match_full,
        on_update(cascade),
        on_delete(set_null)
    )]
    #[access(service(select, insert, update, delete))]
    pub struct Copy {
        #[primary_key]
        pub id: i64,
        pub book_id: Option<i64>,
        pub part: Option<i32>,
    }
}

pub const ROWS: &str = "insert into public.books (id, part) values (1, 1); insert into public.copies (id, book_id, part) values (1, 1, 1);";
