// A trigger runs a function that nobody declared.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[trigger(before(update), set_updated)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
