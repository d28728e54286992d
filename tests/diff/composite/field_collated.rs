//! A field is sorted otherwise.

pub mod before {
    use codegen::prelude::*;

    #[derive(Composite)]
    #[composite(place)]
    pub struct Place {
        pub room: Text,
        pub shelf: Option<Varchar<10>>,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub stands: Place,
        pub stood: Option<Vec<Place>>,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Composite)]
    #[composite(place)]
    pub struct Place {
        pub room: Text,
        #[collate("C")]
        pub shelf: Option<Varchar<10>>,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub stands: Place,
        pub stood: Option<Vec<Place>>,
    }
}

pub const ROWS: &str = r"insert into public.books (id, stands, stood) values
    (1, ('green', 'a'), array[('red', 'b')::public.place]), (2, ('blue', null), null);";
