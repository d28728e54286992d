//! Others may count, the former ones may not.

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

    /// Numbers.
    #[derive(Sequence)]
    #[sequence(numbers, grant(usage(authenticated), select(service_role)))]
    pub struct Numbers;
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

    /// Numbers.
    #[derive(Sequence)]
    #[sequence(numbers, grant(usage(service_role), select(service_role)))]
    pub struct Numbers;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion'); select nextval('public.numbers');";
