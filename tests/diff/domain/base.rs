//! A domain narrows another type: it is made anew, and the columns of it move over.

pub mod before {
    use codegen::prelude::*;

    /// Where it stands.
    #[derive(Domain)]
    #[domain(shelf_mark, base(Varchar<10>), check(said = "value <> ''"))]
    pub struct ShelfMark;

    #[derive(Table)]
    #[table(books)]
    #[index(shelf)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        /// Where.
        pub shelf: Option<ShelfMark>,
    }

    #[derive(View)]
    #[view(places, query_sql = "select b.id, b.shelf from public.books b")]
    #[access(service(select))]
    pub struct Place {
        pub id: i64,
        pub shelf: ShelfMark,
    }
}

pub mod after {
    use codegen::prelude::*;

    /// Where it stands.
    #[derive(Domain)]
    #[domain(shelf_mark, base(Text), check(said = "value <> ''"))]
    pub struct ShelfMark;

    #[derive(Table)]
    #[table(books)]
    #[index(shelf)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        /// Where.
        pub shelf: Option<ShelfMark>,
    }

    #[derive(View)]
    #[view(places, query_sql = "select b.id, b.shelf from public.books b")]
    #[access(service(select))]
    pub struct Place {
        pub id: i64,
        pub shelf: ShelfMark,
    }
}

pub const ROWS: &str =
    "insert into public.books (id, title, shelf) values (1, 'Emma', 'A1'), (2, 'Persuasion', null);";
