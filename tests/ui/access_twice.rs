// Access to one command is given twice.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[access(select(signed_in), select(anyone), service())]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
