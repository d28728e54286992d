// A rename is declared, which is not understood yet.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[renamed_from(tomes)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
