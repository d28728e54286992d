// Access is granted on a column that the table does not have.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[access(select(signed_in, columns(id, tilte)), service())]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
