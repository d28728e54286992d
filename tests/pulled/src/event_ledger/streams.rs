//! `streams`.

use codegen::prelude::*;

use crate::event_ledger::shared::Ledger;

#[derive(Table)]
#[table(streams, schema(Ledger), row_security(off))]
#[access(service())]
pub struct Stream {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub stream_id: Uuid,
    pub kind: StreamKind,
    #[default("0")]
    pub version: i64,
    #[default("clock_timestamp()")]
    pub created_at: Timestamptz,
}

#[derive(Values)]
pub enum StreamKind {
    Account,
    Transfer,
    Customer,
}
