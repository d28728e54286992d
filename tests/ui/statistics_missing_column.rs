// Statistics name a column that the table does not have.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[statistics(dependencies(branch_id, titel))]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
