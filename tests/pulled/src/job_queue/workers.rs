//! `workers`.

use codegen::prelude::*;

use crate::job_queue::shared::QueueSchema;

#[derive(Table)]
#[table(workers, schema(QueueSchema), row_security(off))]
#[access(service())]
pub struct Worker {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub worker_id: Uuid,
    pub host: Inet,
    pub mac: Option<Macaddr>,
    pub pid: i32,
    #[default("now()")]
    pub seen_at: Timestamptz,
}
