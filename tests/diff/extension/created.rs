//! An extension is new, and a column of its type.

pub mod before {
    use codegen::prelude::*;

    #[derive(Namespace)]
    #[namespace(extensions, external)]
    pub struct Extensions;

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

    #[derive(Namespace)]
    #[namespace(extensions, external)]
    pub struct Extensions;

    /// Text without regard to case.
    #[derive(Extension)]
    #[extension(citext, schema(Extensions))]
    pub struct CitextExtension;

    #[derive(ExternalType)]
    #[external_type(citext, schema(Extensions), rust(Text), typescript = "string")]
    pub struct Citext;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub isbn: Option<Citext>,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
