// The SQL of a check is broken.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[check(title_length = "char_length(title <= 500")]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
