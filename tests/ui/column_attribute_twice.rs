// A column has two defaults.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
    #[default("1")]
    #[default("2")]
    pub pages: i32,
}

fn main() {}
