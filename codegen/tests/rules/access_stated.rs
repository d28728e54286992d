//! `access-stated`: nothing is said, or a command that could find no row.

case!(broken {
    #[derive(Table)]
    #[table(books)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
    }

    #[derive(View)]
    #[view(titles, query_sql = "select id from public.books")]
    pub struct Title {
        pub id: i64,
    }

    #[derive(Table)]
    #[table(notes)]
    #[access(update(signed_in), delete(signed_in), service())]
    pub struct Note {
        #[primary_key]
        pub id: i64,
    }
});

case!(kept {
    #[derive(Table)]
    #[table(books)]
    #[access(service())]
    pub struct Book {
        #[primary_key]
        pub id: i64,
    }

    #[derive(View)]
    #[view(titles, query_sql = "select id from public.books")]
    #[access(service(select))]
    pub struct Title {
        pub id: i64,
    }

    #[derive(Table)]
    #[table(notes)]
    #[access(select(signed_in), update(signed_in), delete(signed_in), service())]
    pub struct Note {
        #[primary_key]
        pub id: i64,
    }
});
