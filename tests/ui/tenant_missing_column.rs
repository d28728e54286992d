// The tenant column is misspelt.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[tenant(brnch_id)]
#[access(select(tenant), service())]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
