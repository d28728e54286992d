// An array column is declared with nullable elements.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
    pub tags: Vec<Option<Text>>,
}

fn main() {}
