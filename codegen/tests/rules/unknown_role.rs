//! `unknown-role`: a misspelt role.

case!(broken {
    #[derive(Table)]
    #[table(books)]
    #[access(service(select))]
    #[policies(own_policies)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
    }

    fn own_policies(p: Policies<Book>) -> Policies<Book> {
        p.select("Librarians read").to("librarian").using(sql!("{} > {}", Book::id, 0)).done()
    }

    #[function(sql, body_sql = "select 1", grant(authenticatd))]
    pub fn count_books() -> i32;
});

case!(kept {
    #[derive(Table)]
    #[table(books)]
    #[access(service(select))]
    #[policies(own_policies)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
    }

    fn own_policies(p: Policies<Book>) -> Policies<Book> {
        p.select("Members read").to("authenticated").using(sql!("{} > {}", Book::id, 0)).done()
    }

    #[function(sql, body_sql = "select 1", grant(authenticated))]
    pub fn count_books() -> i32;
});
