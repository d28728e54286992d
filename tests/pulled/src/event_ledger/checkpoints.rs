//! `checkpoints`.

use codegen::prelude::*;

use crate::event_ledger::shared::Projections;

#[derive(Table)]
#[table(checkpoints, schema(Projections), unlogged, row_security(off))]
#[access(service())]
pub struct Checkpoint {
    #[primary_key]
    pub projection: Text,
    #[default("0")]
    pub position: i64,
}
