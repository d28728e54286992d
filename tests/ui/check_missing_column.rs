// A check names a column that the table does not have.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[check(title_length = "char_length(titel) <= 500")]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
