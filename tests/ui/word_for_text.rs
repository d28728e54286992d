// An option is given a bare word instead of a literal.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[index(title, method = gin)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
