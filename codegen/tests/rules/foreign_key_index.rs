//! `foreign-key-index`: a delete in the table referred to would read the whole referring one.

case!(broken {
    #[derive(Table)]
    #[table(branches)]
    #[access(service(select))]
    pub struct Branch {
        #[primary_key]
        pub id: i64,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select))]
    #[index(title, branch_id)]
    #[index(branch_id, only = "title <> ''")]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        #[references(Branch::id)]
        pub branch_id: i64,
        pub title: Text,
    }
});

case!(kept {
    #[derive(Table)]
    #[table(branches)]
    #[access(service(select))]
    pub struct Branch {
        #[primary_key]
        pub id: i64,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select))]
    #[index(branch_id, title)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        #[references(Branch::id)]
        pub branch_id: i64,
        pub title: Text,
    }
});
