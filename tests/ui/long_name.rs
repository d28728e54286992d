// A table has a name that PostgreSQL would cut.

use codegen::prelude::*;

#[derive(Table)]
#[table(books_that_a_branch_of_the_library_has_lent_to_other_libraries_abroad)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
