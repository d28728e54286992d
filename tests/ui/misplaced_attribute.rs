// An attribute of the struct stands on a column.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
    #[tenant(branch_id)]
    pub pages: i32,
}

fn main() {}
