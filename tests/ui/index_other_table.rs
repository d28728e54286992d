// An index names a column of another table.

use codegen::prelude::*;

#[derive(Table)]
#[table(branches)]
pub struct Branch {
    #[primary_key]
    pub id: Uuid,
    pub name: Text,
}

#[derive(Table)]
#[table(books)]
#[index(branch_id, Branch::name)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
