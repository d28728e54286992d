// A struct has two names.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[table(tomes)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
