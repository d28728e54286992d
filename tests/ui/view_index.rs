// An index is declared on a view that is not materialized.

use codegen::prelude::*;

#[derive(View)]
#[view(late_books, query_sql = "select b.id from public.books b")]
#[access(service(select))]
#[index(id)]
pub struct LateBook {
    pub id: Uuid,
}

fn main() {}
