//! `events`.

use codegen::prelude::*;

use crate::event_ledger::shared::{EventKind, Ledger};
use crate::event_ledger::streams::Stream;

#[derive(Table)]
#[table(events, schema(Ledger), storage(fillfactor = 100, autovacuum_enabled = true), row_security(off))]
#[access(service())]
#[unique(stream_id, version)]
#[index(recorded_at, method(brin), storage(pages_per_range = 32), name = "events_by_time")]
#[index(payload(opclass = "jsonb_path_ops"), method(gin), name = "events_payload")]
#[trigger(before(update, delete), refuse_change, name = "immutable")]
#[trigger(before(truncate), refuse_change, statement, name = "immutable_table")]
#[trigger(after(insert), notify, statement, new_table(appended))]
pub struct Event {
    #[primary_key]
    #[default("nextval('ledger.global_position'::regclass)")]
    pub position: i64,
    #[references(Stream::stream_id)]
    pub stream_id: Uuid,
    pub version: i64,
    pub kind: EventKind,
    #[check("jsonb_typeof(payload) = 'object'::text")]
    #[default("'{}'")]
    pub payload: JsonValue,
    pub metadata: Option<JsonValue>,
    #[default("clock_timestamp()")]
    pub recorded_at: Timestamptz<3>,
}

#[derive(Sequence)]
#[sequence(global_position, schema(Ledger), owned_by(Event::position), cache = 20)]
pub struct GlobalPosition;

#[function(plpgsql, schema(Ledger), search_path(caller), body = "event_ledger/notify.sql", grant(public))]
pub fn notify() -> Trigger;

#[function(
    plpgsql,
    schema(Ledger),
    search_path(caller),
    body = "event_ledger/refuse_change.sql",
    grant(public)
)]
pub fn refuse_change() -> Trigger;

#[derive(View)]
#[view(latest, schema(Ledger), query = "event_ledger/latest.sql", security(definer))]
#[access(service())]
pub struct Latest {
    pub stream_id: Option<Uuid>,
    pub version: Option<i64>,
    pub kind: Option<EventKind>,
    pub recorded_at: Option<Timestamptz<3>>,
}
