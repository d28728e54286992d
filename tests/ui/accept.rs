// Dangers that there are not, that are accepted twice, or without a reason.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[accept(rewrites_tables = "few rows")]
#[index(title, accept(blocks_writes))]
#[check(titled = "title <> ''", accept(may_fail = "none is empty", may_fail = "looked"))]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    #[accept(may_fail = " ")]
    pub title: Text,
    #[accept]
    pub state: Text,
    #[accept(may_fail = 1)]
    pub shelf: Text,
}

fn main() {}
