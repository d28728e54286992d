//! Two tables that refer to each other go.

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

    #[derive(Table)]
    #[table(shelves)]
    #[index(room_id)]
    #[access(service(select, insert, update, delete))]
    pub struct Shelf {
        #[primary_key]
        pub id: i64,
        #[references(Room::id)]
        pub room_id: Option<i64>,
    }

    #[derive(Table)]
    #[table(rooms)]
    #[index(shelf_id)]
    #[access(service(select, insert, update, delete))]
    pub struct Room {
        #[primary_key]
        pub id: i64,
        #[references(Shelf::id)]
        pub shelf_id: Option<i64>,
    }
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
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion'); insert into public.shelves (id) values (1); insert into public.rooms (id, shelf_id) values (1, 1);";
