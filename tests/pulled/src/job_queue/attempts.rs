//! `attempts`.

use codegen::prelude::*;

use crate::job_queue::jobs::Job;
use crate::job_queue::shared::QueueSchema;

#[derive(Table)]
#[table(attempts, schema(QueueSchema), row_security(off))]
#[access(service())]
#[primary_key(job_id, number)]
pub struct Attempt {
    #[references(Job::job_id, on_delete(cascade))]
    pub job_id: i64,
    pub number: i32,
    pub error: Option<Text>,
    #[default("clock_timestamp()")]
    pub started_at: Timestamptz,
    pub took: Option<Interval>,
}
