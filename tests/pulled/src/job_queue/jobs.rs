//! `jobs`.

use codegen::prelude::*;

use crate::job_queue::queues::Queue;
use crate::job_queue::shared::{Interval0, QueueSchema};
use crate::job_queue::workers::Worker;

#[derive(Table)]
#[table(
    jobs,
    schema(QueueSchema),
    storage(autovacuum_vacuum_scale_factor = "0.01", fillfactor = 70),
    row_security(off)
)]
#[access(service())]
#[index(queue, priority(desc), run_at, only = "state = 'waiting'::queue.job_state", name = "jobs_next")]
#[index(
    kind,
    unique_key,
    only = "(unique_key IS NOT NULL) AND (state = ANY (ARRAY['waiting'::queue.job_state, 'running'::queue.job_state]))",
    unique,
    name = "jobs_unique_key"
)]
#[trigger(
    after(insert),
    announce,
    when = "new.state = 'waiting'::queue.job_state",
    constraint(initially_deferred)
)]
#[trigger(after(update), count_done, statement, old_table(before), new_table(changed), enabled(never))]
pub struct Job {
    #[primary_key]
    #[identity(always, cache = 50)]
    pub job_id: i64,
    #[references(Queue::name, on_update(cascade))]
    pub queue: Text,
    pub kind: Text,
    #[default("'{}'")]
    pub arguments: JsonValue,
    #[default("'waiting'")]
    pub state: JobState,
    #[default("0")]
    pub priority: i16,
    #[default("0")]
    pub attempts: i32,
    #[default("now()")]
    pub run_at: Timestamptz,
    #[default("'00:05:00'::interval(0)")]
    pub timeout: Interval0,
    #[references(Worker::worker_id, on_delete(set_null))]
    pub locked_by: Option<Uuid>,
    pub unique_key: Option<Text>,
}

#[derive(Values)]
#[values(enum_type(job_state, schema(QueueSchema)))]
pub enum JobState {
    Waiting,
    Running,
    Done,
    Failed,
    Dead,
}

#[function(
    plpgsql,
    schema(QueueSchema),
    search_path(caller),
    body = "job_queue/announce.sql",
    verbatim,
    grant(public)
)]
pub fn announce() -> Trigger;

#[function(
    plpgsql,
    schema(QueueSchema),
    search_path(caller),
    body = "job_queue/count_done.sql",
    verbatim,
    grant(public)
)]
pub fn count_done() -> Trigger;
