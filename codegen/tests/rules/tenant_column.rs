//! `tenant-column`: a row that is nobody's, or refers to another tenant's.

case!(broken {
    #[derive(Table)]
    #[table(books)]
    #[tenant(branch_id)]
    #[access(service(select))]
    #[unique(branch_id, id)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub branch_id: Option<i64>,
    }

    #[derive(Table)]
    #[table(loans)]
    #[tenant(branch_id)]
    #[access(service(select))]
    #[index(book_id)]
    pub struct Loan {
        #[primary_key]
        pub id: i64,
        pub branch_id: i64,
        #[references(Book::id)]
        pub book_id: i64,
    }
});

case!(kept {
    #[derive(Table)]
    #[table(books)]
    #[tenant(branch_id)]
    #[access(service(select))]
    #[unique(branch_id, id)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub branch_id: i64,
    }

    #[derive(Table)]
    #[table(loans)]
    #[tenant(branch_id)]
    #[access(service(select))]
    #[index(branch_id, book_id)]
    #[foreign_key(branch_id, book_id, references(Book::branch_id, Book::id))]
    pub struct Loan {
        #[primary_key]
        pub id: i64,
        pub branch_id: i64,
        pub book_id: i64,
    }

    /// Its tenant is always the book's.
    #[derive(Table)]
    #[table(notes)]
    #[tenant(branch_id)]
    #[access(service(select))]
    #[index(book_id)]
    #[trigger(before(insert, update(branch_id, book_id)), copy_branch)]
    pub struct Note {
        #[primary_key]
        pub id: i64,
        #[filled_by(copy_branch)]
        pub branch_id: i64,
        #[references(Book::id)]
        pub book_id: i64,
    }

    #[function(plpgsql, body_sql = "begin return new; end")]
    pub fn copy_branch() -> Trigger;
});
