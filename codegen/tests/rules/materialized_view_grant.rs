//! `materialized-view-grant`: rows that no policy filters.

case!(broken {
    #[derive(View)]
    #[view(totals, materialized, query_sql = "select 1 as books")]
    #[access(select(signed_in), service(select))]
    #[unique(books)]
    pub struct Total {
        pub books: i32,
    }
});

case!(kept {
    #[derive(View)]
    #[view(totals, materialized, query_sql = "select 1 as books")]
    #[access(service(select))]
    #[unique(books)]
    pub struct Total {
        pub books: i32,
    }
});
