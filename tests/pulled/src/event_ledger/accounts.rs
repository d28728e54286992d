//! `accounts`.

use codegen::prelude::*;

use crate::event_ledger::customers::Customer;
use crate::event_ledger::shared::{Currency, Ledger, MoneyAmount};
use crate::event_ledger::streams::Stream;

#[derive(Table)]
#[table(accounts, schema(Ledger), row_security(off))]
#[access(service())]
pub struct Account {
    #[primary_key]
    #[references(Stream::stream_id)]
    pub account_id: Uuid,
    #[references(Customer::customer_id, on_delete(restrict))]
    pub customer_id: Uuid,
    #[default("'EUR'::bpchar")]
    pub currency: Currency,
    pub balance: Option<MoneyAmount>,
    pub closed_at: Option<Timestamptz>,
}
