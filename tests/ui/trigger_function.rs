// A trigger runs a function that does not return Trigger.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[trigger(before(update), touch)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

#[function(sql, body_sql = "select 1")]
pub fn touch() -> i32;

fn main() {}
