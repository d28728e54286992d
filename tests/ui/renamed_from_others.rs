// Former names where there are none: of somebody else's objects, of values that no type holds, of a record.

use codegen::prelude::*;

#[derive(Table)]
#[table(readers, external)]
pub struct Reader {
    #[primary_key]
    #[renamed_from(number)]
    pub id: Uuid,
}

#[derive(Values)]
#[renamed_from(book_state)]
pub enum State {
    #[renamed_from(draft)]
    Draft,
    #[renamed_from(out)]
    Published,
    #[renamed_from(out)]
    Gone,
    #[renamed_from(4)]
    Lost,
}

#[derive(Composite)]
#[composite(record)]
pub struct Total {
    #[renamed_from(count)]
    pub books: i64,
}

#[function(sql, stable, body_sql = "select true", renamed_from(was_open))]
#[renamed_from(is_open)]
pub fn is_admitted() -> bool;

fn main() {}
