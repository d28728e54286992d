// A field of a view is not in its query.

use codegen::prelude::*;

#[derive(View)]
#[view(late_books, query_sql = "select b.id, b.due as due_on from public.books b")]
#[access(service(select))]
pub struct LateBook {
    pub id: Uuid,
    pub due: Date,
}

fn main() {}
