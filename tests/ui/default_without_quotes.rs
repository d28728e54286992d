// A default is meant as a text but lacks its quotes.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
    #[default("draft")]
    pub state: Text,
}

fn main() {}
