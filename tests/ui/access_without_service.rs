// Access does not say what the service role may do.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[access(select(signed_in))]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
