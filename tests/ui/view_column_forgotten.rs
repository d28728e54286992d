// The query of a view selects a column for which there is no field.

use codegen::prelude::*;

#[derive(View)]
#[view(late_books, query_sql = "select b.id, b.due from public.books b")]
#[access(service(select))]
pub struct LateBook {
    pub id: Uuid,
}

fn main() {}
