//! `primary-key`: rows without identity.

case!(broken {
    #[derive(Table)]
    #[table(books)]
    #[access(service(select))]
    #[unique(title)]
    pub struct Book {
        pub title: Text,
    }
});

case!(kept {
    #[derive(Table)]
    #[table(books)]
    #[access(service(select))]
    #[primary_key(title, edition)]
    pub struct Book {
        pub title: Text,
        pub edition: i32,
    }
});
