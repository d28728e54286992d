//! A foreign key changes sides: the one table refers to the other, not the other to the one.

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
    #[table(copies)]
    #[index(book_id)]
    #[access(service(select, insert, update, delete))]
    pub struct Copy {
        #[primary_key]
        pub id: i64,
        #[references(Book::id)]
        pub book_id: Option<i64>,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(best_copy)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[references(Copy::id)]
        pub best_copy: Option<i64>,
    }

    #[derive(Table)]
    #[table(copies)]
    #[access(service(select, insert, update, delete))]
    pub struct Copy {
        #[primary_key]
        pub id: i64,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'); insert into public.copies (id, book_id) values (1, 1);";
