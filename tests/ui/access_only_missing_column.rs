// The condition of an access rule names a column that does not exist.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[access(select(signed_in, only = "state = 'published'"), service())]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
