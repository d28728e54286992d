//! `loans`.

use codegen::prelude::*;

use crate::library::copies::Copies;
use crate::library::readers::Reader;

#[derive(Table)]
#[table(loans, cluster_on(loans_reader), row_security(off))]
#[access(service())]
#[primary_key(branch_id, number, lent_at)]
#[foreign_key(
    branch_id,
    number,
    references(Copies::branch_id, Copies::number),
    on_delete(cascade),
    on_update(cascade),
    match_full,
    name = "loans_copy"
)]
#[index(reader_id, due, name = "loans_reader")]
pub struct Loan {
    pub branch_id: i16,
    pub number: i32,
    #[default("now()")]
    pub lent_at: Timestamptz,
    pub due: Date,
    pub back_at: Option<Timestamptz>,
    #[references(Reader::reader_id, on_delete(restrict))]
    pub reader_id: Uuid,
}

#[derive(View)]
#[view(overdue, query = "library/overdue.sql", security(definer))]
#[access(service())]
pub struct Overdue {
    pub branch_id: Option<i16>,
    pub number: Option<i32>,
    pub reader_id: Option<Uuid>,
    pub days: Option<i32>,
}
