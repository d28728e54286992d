//! A procedure is renamed.

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

    /// Closes the books of a day.
    #[procedure(plpgsql, grant(service_role), body_sql = "begin null; end")]
    pub fn close_day(p_day: Date);
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

    /// Closes the books of a day.
    #[procedure(plpgsql, grant(service_role), renamed_from(close_day), body_sql = "begin null; end")]
    pub fn end_day(p_day: Date);
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
