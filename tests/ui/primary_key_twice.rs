// A table has two primary keys.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[primary_key(branch_id, title)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
