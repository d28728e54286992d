//! A function runs with the rights of its owner from now on.

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

    /// Answers.
    #[function(plpgsql, grant(service_role), body_sql = "begin return 1; end")]
    pub fn counted(shelf: Text) -> i64;
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

    /// Answers.
    #[function(plpgsql, security(definer), grant(service_role), body_sql = "begin return 1; end")]
    pub fn counted(shelf: Text) -> i64;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
