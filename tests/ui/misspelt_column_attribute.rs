// An attribute of a column is misspelt.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
    #[defualt("now()")]
    pub added_at: Timestamptz,
}

fn main() {}
