//! `customers`.

use codegen::prelude::*;

use crate::event_ledger::shared::Ledger;
use crate::event_ledger::streams::Stream;

#[derive(Table)]
#[table(customers, schema(Ledger), row_security(off))]
#[access(service())]
pub struct Customer {
    #[primary_key]
    #[references(Stream::stream_id)]
    pub customer_id: Uuid,
    pub name: Text,
    #[default("1")]
    pub tier: CustomerTier,
}

#[derive(Values)]
pub enum CustomerTier {
    #[value(1)]
    N1,
    #[value(2)]
    N2,
    #[value(3)]
    N3,
}
