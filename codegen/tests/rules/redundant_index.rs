//! `redundant-index`: paid for at every insert, and another serves the same queries.

case!(broken {
    #[derive(Table)]
    #[table(books)]
    #[access(service(select))]
    #[unique(shelf, title)]
    #[index(shelf)]
    #[index(title, year)]
    #[index(title, year, name = "books_again")]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub shelf: Text,
        pub title: Text,
        pub year: i32,
    }
});

case!(kept {
    #[derive(Table)]
    #[table(books)]
    #[access(service(select))]
    #[unique(shelf, title)]
    #[index(title, year)]
    #[index(title(desc, nulls_last), only = "year > 2000")]
    #[index(year, unique)]
    #[index(year, shelf)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub shelf: Text,
        pub title: Text,
        pub year: i32,
    }
});
