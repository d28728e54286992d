// The query of a view is no query.

use codegen::prelude::*;

#[derive(View)]
#[view(late_books, query_sql = "delete from public.books")]
#[access(service(select))]
pub struct LateBook {
    pub id: Uuid,
}

fn main() {}
