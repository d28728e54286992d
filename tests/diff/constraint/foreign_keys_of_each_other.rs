//! Two new tables refer to each other.

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
    #[index(book_id)]
    #[access(service(select, insert, update, delete))]
    pub struct Copy {
        #[primary_key]
        pub id: i64,
        #[references(Book::id)]
        pub book_id: i64,
    }

    #[derive(Table)]
    #[table(loans)]
    #[index(copy_id)]
    #[index(before)]
    #[access(service(select, insert, update, delete))]
    pub struct Loan {
        #[primary_key]
        pub id: i64,
        #[references(Copy::id)]
        pub copy_id: i64,
        #[references(Loan::id)]
        pub before: Option<i64>,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
