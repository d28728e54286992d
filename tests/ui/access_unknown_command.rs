// A command of access is misspelt.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[access(selct(signed_in), service())]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
