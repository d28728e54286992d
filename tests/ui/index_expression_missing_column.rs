// An expression index names a column that does not exist.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[index(expression = "lower(titel)")]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
