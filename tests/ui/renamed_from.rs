// Former names are no names, or are said twice, or are those of today.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[renamed_from(tomes::old)]
#[index(title, renamed_from(1))]
#[unique(title, renamed_from(books_old_key), renamed_from(books_older_key))]
#[check(length = "title <> ''", renamed_from = "books_check")]
pub struct Book {
    #[primary_key]
    #[renamed_from(id)]
    pub id: Uuid,
    #[renamed_from]
    pub branch_id: Uuid,
    #[renamed_from(name)]
    #[renamed_from(heading)]
    pub title: Text,
    #[renamed_from("")]
    pub state: Text,
}

fn main() {}
