// A backfill that cannot be parsed, names no column of the row, fills what can be null or what fills itself.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub title: Text,
    #[backfill("lower(titel)")]
    pub sorted: Text,
    #[backfill("lower(title")]
    pub shelf: Text,
    #[backfill]
    pub state: Text,
    #[backfill("1")]
    #[identity(always)]
    pub number: i64,
}

fn main() {}
