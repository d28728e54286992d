//! A text becomes one without regard to case: its unique key is built again.

pub mod before {
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
        #[unique]
        pub isbn: Text,
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
        #[unique]
        pub isbn: Citext,
    }
}

pub const ROWS: &str =
    "insert into public.books (id, title, isbn) values (1, 'Emma', 'a'), (2, 'Persuasion', 'b');";
