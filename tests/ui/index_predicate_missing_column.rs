// The predicate of a partial index names a column that does not exist.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[index(branch_id, only = "not is_archived")]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
