//! `locks`.

use codegen::prelude::*;

use crate::job_queue::shared::QueueSchema;
use crate::job_queue::workers::Worker;

#[derive(Table)]
#[table(locks, schema(QueueSchema), row_security(off))]
#[access(service())]
pub struct Lock {
    #[primary_key]
    pub key: i64,
    #[references(Worker::worker_id, on_delete(cascade))]
    pub holder: Option<Uuid>,
    pub until: Option<Timestamptz>,
}
