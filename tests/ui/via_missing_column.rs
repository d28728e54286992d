// Access goes through a column that does not exist.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[access(select(via(home_id, owner)), service())]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
