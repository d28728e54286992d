//! The collation of a column that holds rows sorts otherwise.

pub mod before {
    use codegen::prelude::*;

    /// How names are sorted.
    #[derive(Definition)]
    #[definition(
        collation("public.by_name"),
        create("create collation public.by_name (provider = icu, locale = 'de')"),
        drop("drop collation public.by_name")
    )]
    pub struct ByName;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    #[index(title)]
    #[depends_on(ByName)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        #[collate("public.by_name")]
        pub title: Text,
    }
}

pub mod after {
    use codegen::prelude::*;

    /// How names are sorted.
    #[derive(Definition)]
    #[definition(
        collation("public.by_name"),
        create("create collation public.by_name (provider = icu, locale = 'sv')"),
        drop("drop collation public.by_name")
    )]
    pub struct ByName;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    #[index(title)]
    #[depends_on(ByName)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        #[collate("public.by_name")]
        pub title: Text,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Dune');";
