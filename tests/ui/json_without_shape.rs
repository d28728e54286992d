// A JSON column is declared with a struct that is no JsonObject.

use codegen::prelude::*;

pub struct Metadata;

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
    pub metadata: Json<Metadata>,
}

fn main() {}
