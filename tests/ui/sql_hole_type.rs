// A hole of sql! is filled with what is no SQL.

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
        .using(sql!("{} = {}", Book::title, vec![1]))
        .done()
}

fn main() {}
