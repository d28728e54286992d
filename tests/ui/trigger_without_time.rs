// A trigger does not say when it fires.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[trigger(touch)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

#[function(plpgsql, body_sql = "begin return new; end")]
pub fn touch() -> Trigger;

fn main() {}
