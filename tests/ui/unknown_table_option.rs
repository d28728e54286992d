// An option of a table is misspelt.

use codegen::prelude::*;

#[derive(Table)]
#[table(books, unloged)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
