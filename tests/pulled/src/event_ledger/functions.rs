//! Functions that callers use.

use codegen::prelude::*;

use crate::event_ledger::shared::{EventKind, Ledger, MoneyAmount, Projections};

#[function(
    plpgsql,
    schema(Ledger),
    set(search_path = "ledger, pg_temp"),
    body = "event_ledger/append.sql",
    grant(public)
)]
pub fn append(
    p_stream: Uuid,
    p_expected: i64,
    p_kind: EventKind,
    #[default("'{}'::jsonb")] p_payload: JsonValue,
) -> i64;

/// A row of [`read_stream`].
#[derive(Composite)]
#[composite(record)]
pub struct ReadStreamRow {
    pub position: i64,
    pub kind: EventKind,
    pub payload: JsonValue,
    pub recorded_at: Timestamptz,
}

#[function(
    sql,
    schema(Ledger),
    stable,
    parallel(safe),
    rows(50),
    search_path(caller),
    body = "event_ledger/read_stream.sql",
    verbatim,
    grant(public)
)]
pub fn read_stream(p_stream: Uuid, #[default("0")] p_from: i64) -> Rows<ReadStreamRow>;

#[function(
    sql,
    schema(Ledger),
    immutable,
    search_path(caller),
    body = "event_ledger/sum_sfunc.sql",
    verbatim,
    grant(public)
)]
pub fn sum_sfunc(state: Numeric, next: MoneyAmount) -> Numeric;

#[procedure(
    plpgsql,
    schema(Projections),
    search_path(caller),
    body = "event_ledger/rebuild.sql",
    grant(public)
)]
pub fn rebuild(
    #[inout]
    #[default("0")]
    p_rows: i64,
);
