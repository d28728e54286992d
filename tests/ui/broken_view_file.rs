// The file of a view holds broken SQL.

use codegen::prelude::*;

#[derive(View)]
#[view(late_books, query = "broken_view.sql")]
#[access(service(select))]
pub struct LateBook {
    pub id: Uuid,
}

fn main() {}
