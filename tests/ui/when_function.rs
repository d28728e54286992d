// Access depends on a function that does not say yes or no.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[access(select(when(current_branch)), service())]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

#[function(sql, body_sql = "select null::uuid")]
pub fn current_branch() -> Option<Uuid>;

fn main() {}
