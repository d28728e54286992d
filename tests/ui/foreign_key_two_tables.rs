// A composite foreign key refers to columns of two tables.

use codegen::prelude::*;

#[derive(Table)]
#[table(branches)]
pub struct Branch {
    #[primary_key]
    pub id: Uuid,
    pub name: Text,
}

#[derive(Table)]
#[table(users)]
pub struct User {
    #[primary_key]
    pub id: Uuid,
}

#[derive(Table)]
#[table(books)]
#[foreign_key(branch_id, id, references(Branch::id, User::id))]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
