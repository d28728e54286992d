// The check of a column names another that does not exist.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
    #[check("pages > minimum")]
    pub pages: i32,
}

fn main() {}
