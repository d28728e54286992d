// A table does not say what the database calls it.

use codegen::prelude::*;

#[derive(Table)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
}

fn main() {}
