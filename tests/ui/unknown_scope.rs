// Access is given to an unknown scope.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[tenant(branch_id)]
#[access(select(tenent), service())]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
