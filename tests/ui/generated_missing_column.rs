// A generated column is computed from one that does not exist.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
    #[generated("price * amount")]
    pub total: i64,
    pub amount: i64,
}

fn main() {}
