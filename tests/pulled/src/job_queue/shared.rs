//! What several modules share.

use codegen::prelude::*;

use crate::job_queue::functions::note_ddl;

#[derive(Namespace)]
#[namespace(queue)]
pub struct QueueSchema;

#[derive(ExternalType)]
#[external_type(interval, builtin = "interval(0)")]
pub struct Interval0;

#[derive(Definition)]
#[definition(
    event_trigger("queue_note_ddl"),
    create(
        "create event trigger queue_note_ddl on ddl_command_end when tag in ('CREATE TABLE') execute function queue.note_ddl()"
    ),
    drop("drop event trigger queue_note_ddl"),
    depends_on(note_ddl)
)]
pub struct QueueNoteDdl;

#[function(
    sql,
    schema(QueueSchema),
    name = "enqueue",
    search_path(caller),
    body = "job_queue/queue_enqueue.sql",
    verbatim,
    grant(public)
)]
pub fn queue_enqueue(
    p_kind: Text,
    #[default("'{}'::jsonb")] p_arguments: JsonValue,
    #[default("'default'::text")] p_queue: Text,
    #[default("now()")] p_run_at: Timestamptz,
) -> i64;
