// A policy is written with a column of another table.

use codegen::prelude::*;

#[derive(Table)]
#[table(branches)]
pub struct Branch {
    #[primary_key]
    pub id: Uuid,
    pub name: Text,
}

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
        .using(sql!("{} = 'North'", Branch::name))
        .done()
}

fn main() {}
