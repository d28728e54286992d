//! `comments`.

use codegen::prelude::*;

use crate::tenants::shared::App;
use crate::tenants::tasks::Task;

#[derive(Table)]
#[table(comments, schema(App))]
#[owner(author_id)]
#[access(
    select(via(task_id, tenant)),
    insert(owner, columns(task_id, author_id, body)),
    update(owner, columns(body)),
    delete(owner),
    service(select, insert, update, delete)
)]
#[grant(truncate, references, trigger, to(service_role))]
#[index(task_id)]
pub struct Comment {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    #[references(Task::id, on_delete(cascade))]
    pub task_id: Uuid,
    pub author_id: Uuid,
    pub body: Text,
    #[default("now()")]
    pub created_at: Timestamptz,
}
