// A backfill of a column that can be null.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    #[backfill("'unknown'")]
    pub author: Option<Text>,
}

fn main() {}
