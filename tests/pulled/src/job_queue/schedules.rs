//! `schedules`.

use codegen::prelude::*;

use crate::job_queue::queues::Queue;
use crate::job_queue::shared::QueueSchema;

#[derive(Table)]
#[table(schedules, schema(QueueSchema), row_security(off))]
#[access(service())]
pub struct Schedule {
    #[primary_key]
    #[default("nextval('queue.schedules_schedule_id_seq'::regclass)")]
    pub schedule_id: i32,
    #[references(Queue::name)]
    pub queue: Text,
    pub cron: Text,
    pub kind: Text,
    #[default("'UTC'")]
    pub zone: Text,
    #[default("true")]
    pub enabled: bool,
    pub last_run: Option<Timestamptz>,
}

#[derive(Sequence)]
#[sequence(schedules_schedule_id_seq, schema(QueueSchema), type(i32), owned_by(Schedule::schedule_id))]
pub struct SchedulesScheduleIdSeq;
