// A text of sql! has more holes than values.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[policies(own_policies)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn own_policies(p: Policies<Book>) -> Policies<Book> {
    p.select("Readers see their branch")
        .using(sql!("{} = {}", Book::title))
        .done()
}

fn main() {}
