//! Others may look into a schema.

pub mod before {
    use codegen::prelude::*;

    /// What is old.
    #[derive(Namespace)]
    #[namespace(archive, grant(usage(service_role)))]
    pub struct Archive;

    #[derive(Table)]
    #[table(old_books, schema(Archive))]
    #[access(service(select, insert, update, delete))]
    pub struct Old {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }
}

pub mod after {
    use codegen::prelude::*;

    /// What is old.
    #[derive(Namespace)]
    #[namespace(archive, grant(usage(authenticated, service_role)))]
    pub struct Archive;

    #[derive(Table)]
    #[table(old_books, schema(Archive))]
    #[access(service(select, insert, update, delete))]
    pub struct Old {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }
}

pub const ROWS: &str = "insert into archive.old_books (id, title) values (1, 'Emma');";
