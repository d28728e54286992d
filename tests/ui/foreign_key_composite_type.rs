// The second pair of a composite foreign key has different types.

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
#[foreign_key(branch_id, title, references(Branch::id, Branch::id))]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
