//! `definer-view`: a view past the policies of its tables.

case!(broken {
    #[derive(View)]
    #[view(totals, security(definer), query_sql = "select 1 as books")]
    #[access(select(signed_in), service(select))]
    pub struct Total {
        pub books: i32,
    }

    /// Callers may name what is in it.
    #[derive(Namespace)]
    #[namespace(reports, grant(usage(authenticated)))]
    pub struct Reports;

    #[derive(View)]
    #[view(sums, schema(Reports), security(definer), security_barrier, query_sql = "select 1 as books")]
    #[access(select(signed_in), service(select))]
    pub struct Sum {
        pub books: i32,
    }
});

case!(kept {
    #[derive(View)]
    #[view(totals, query_sql = "select 1 as books")]
    #[access(select(signed_in), service(select))]
    pub struct Total {
        pub books: i32,
    }

    #[derive(Namespace)]
    #[namespace(hidden)]
    pub struct Hidden;

    #[derive(View)]
    #[view(sums, schema(Hidden), security(definer), security_barrier, query_sql = "select 1 as books")]
    #[access(select(signed_in), service(select))]
    pub struct Sum {
        pub books: i32,
    }
});
