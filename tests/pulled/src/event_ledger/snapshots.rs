//! `snapshots`.

use codegen::prelude::*;

use crate::event_ledger::shared::Ledger;
use crate::event_ledger::streams::Stream;

#[derive(Table)]
#[table(snapshots, schema(Ledger), row_security(off))]
#[access(service())]
#[primary_key(stream_id, version)]
pub struct Snapshot {
    #[references(Stream::stream_id, on_delete(cascade))]
    pub stream_id: Uuid,
    pub version: i64,
    pub state: JsonValue,
}
