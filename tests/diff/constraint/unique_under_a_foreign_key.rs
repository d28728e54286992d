//! A unique key that a foreign key goes to is made anew: the foreign key steps aside.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[unique(title, name = "books_title_key")]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    #[derive(Table)]
    #[table(copies)]
    #[index(title)]
    #[access(service(select, insert, update, delete))]
    pub struct Copy {
        #[primary_key]
        pub id: i64,
        #[references(Book::title)]
        pub title: Option<Text>,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[unique(title, include(id), name = "books_title_key")]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    #[derive(Table)]
    #[table(copies)]
    #[index(title)]
    #[access(service(select, insert, update, delete))]
    pub struct Copy {
        #[primary_key]
        pub id: i64,
        #[references(Book::title)]
        pub title: Option<Text>,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'); insert into public.copies (id, title) values (1, 'Emma');";
