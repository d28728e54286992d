// A name is given as a number.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[index(title, name = 1)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
