//! `balances`.

use codegen::prelude::*;

use crate::event_ledger::shared::Projections;

#[derive(Table)]
#[table(balances, schema(Projections), row_security(off))]
#[access(service())]
#[primary_key(account_id, day)]
pub struct Balance {
    pub account_id: Uuid,
    pub day: Date,
    pub balance: Numeric<18, 4>,
}
