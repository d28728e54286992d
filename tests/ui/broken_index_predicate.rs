// The SQL of an index predicate is broken.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[index(title, only = "title is is null")]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
