//! `refreshable`: readers would wait for each refresh.

case!(broken {
    #[derive(View)]
    #[view(totals, materialized, query_sql = "select 1 as books")]
    #[access(service(select))]
    #[index(books)]
    pub struct Total {
        pub books: i32,
    }

    #[derive(View)]
    #[view(sums, materialized, query_sql = "select 1 as books, 2 as shelf")]
    #[access(service(select))]
    #[unique(shelf)]
    #[index(expression = "books + 1", unique)]
    pub struct Sum {
        pub books: i32,
        pub shelf: Option<i32>,
    }
});

case!(kept {
    #[derive(View)]
    #[view(totals, materialized, query_sql = "select 1 as books, 2 as shelf")]
    #[access(service(select))]
    #[unique(shelf, books)]
    pub struct Total {
        pub books: i32,
        pub shelf: i32,
    }
});
