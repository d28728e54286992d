// Access is given to the tenant of a table that has none.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[access(select(tenant), service())]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
