//! `dependencies`.

use codegen::prelude::*;

use crate::job_queue::jobs::Job;
use crate::job_queue::shared::QueueSchema;

#[derive(Table)]
#[table(dependencies, schema(QueueSchema), row_security(off))]
#[access(service())]
#[primary_key(job_id, needs)]
pub struct Dependency {
    #[references(Job::job_id, on_delete(cascade))]
    pub job_id: i64,
    #[references(Job::job_id, on_delete(cascade))]
    pub needs: i64,
}
