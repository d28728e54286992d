//! A primary key gets a further column.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub part: i32,
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
}

pub const ROWS: &str = "insert into public.books (id, part) values (1, 1), (2, 1);";
