// An addition is declared on a table of one's own.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[adds(unique(branch_id, id))]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
