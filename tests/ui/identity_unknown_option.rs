// An identity column does not say when it is generated.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
    #[identity(alway)]
    pub number: i64,
}

fn main() {}
