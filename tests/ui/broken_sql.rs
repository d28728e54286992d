// The SQL of a policy is broken.

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
        .using(sql!("{} = and true", Book::title))
        .done()
}

fn main() {}
