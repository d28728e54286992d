// Statistics that PostgreSQL would refuse: of one column, of a column twice, of no known kind, of a single expression with
// a kind, with a target out of range.

use codegen::prelude::*;

#[derive(Table)]
#[table(books)]
#[statistics(mcv(title))]
#[statistics(dependencies(branch_id, branch_id))]
#[statistics(branch_id, title, kinds(dependency))]
#[statistics(mcv(expr("lower(title)")))]
#[statistics(branch_id, title, target = 10001)]
#[statistics(branch_id, expr("lower(titel)"))]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    pub branch_id: Uuid,
    pub title: Text,
}

fn main() {}
