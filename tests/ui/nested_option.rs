// A column is declared to be null in two ways.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
    pub isbn: Option<Option<Text>>,
}

fn main() {}
