// The condition of a trigger names a column that does not exist.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[trigger(before(update), touch, when = "new.titel is distinct from old.title")]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

#[function(plpgsql, body_sql = "begin return new; end")]
pub fn touch() -> Trigger;

fn main() {}
