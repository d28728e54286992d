// An option of an index is misspelt.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[index(title, onyl = "title <> ''")]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
