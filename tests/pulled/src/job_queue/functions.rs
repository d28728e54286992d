//! Functions that callers use.

use codegen::prelude::*;

use crate::job_queue::jobs::Job;
use crate::job_queue::shared::QueueSchema;

#[function(
    sql,
    schema(QueueSchema),
    immutable,
    leakproof,
    parallel(safe),
    cost(1),
    search_path(caller),
    body = "job_queue/backoff.sql",
    grant(public)
)]
pub fn backoff(attempts: i32) -> Interval;

#[function(
    sql,
    schema(QueueSchema),
    search_path(caller),
    body = "job_queue/enqueue.sql",
    verbatim,
    grant(public)
)]
pub fn enqueue(p_kind: Text, p_count: i32) -> SetOf<i64>;

#[function(
    plpgsql,
    schema(QueueSchema),
    search_path(caller),
    body = "job_queue/note_ddl.sql",
    verbatim,
    grant(public)
)]
pub fn note_ddl() -> EventTrigger;

#[procedure(plpgsql, schema(QueueSchema), search_path(caller), body = "job_queue/reap.sql", grant(public))]
pub fn reap(#[default("'01:00:00'::interval")] p_older_than: Interval);

#[function(
    plpgsql,
    schema(QueueSchema),
    security(definer),
    set(search_path = "''", lock_timeout = "'2s'"),
    body = "job_queue/take.sql",
    grant(public)
)]
pub fn take(p_queue: Text, p_worker: Uuid, #[default("1")] p_limit: i32) -> SetOf<Job>;
