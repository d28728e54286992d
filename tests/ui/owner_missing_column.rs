// The owner column does not exist.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[owner(added_by)]
#[access(select(owner), service())]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
