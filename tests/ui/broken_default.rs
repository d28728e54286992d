// The SQL of a default is broken.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
    #[default("gen_random_uuid(")]
    pub key: Uuid,
}

fn main() {}
