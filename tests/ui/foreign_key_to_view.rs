// A foreign key refers to a view.

use codegen::prelude::*;

#[derive(View)]
#[view(late_books, query_sql = "select id from public.books")]
#[access(service(select))]
pub struct LateBook {
    pub id: Uuid,
}

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
    #[references(LateBook::id)]
    pub late: Uuid,
}

fn main() {}
