// The fields of a view stand in another order than its query selects them.

use codegen::prelude::*;

#[derive(View)]
#[view(late_books, query_sql = "select b.id, b.due from public.books b")]
#[access(service(select))]
pub struct LateBook {
    pub due: Date,
    pub id: Uuid,
}

fn main() {}
