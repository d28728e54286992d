//! `tasks`.

use codegen::prelude::*;

use crate::tenants::projects::Project;
use crate::tenants::shared::App;

#[derive(Table)]
#[table(tasks, schema(App))]
#[tenant(organisation_id)]
#[owner(assignee_id)]
#[grant(select, insert, update, delete, to(authenticated))]
#[grant(all, to(service_role))]
#[foreign_key(
    organisation_id,
    project_id,
    references(Project::organisation_id, Project::id),
    on_delete(cascade)
)]
#[index(organisation_id, project_id)]
#[policies(task_policies)]
pub struct Task {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    pub organisation_id: Uuid,
    pub project_id: Uuid,
    pub assignee_id: Option<Uuid>,
    pub title: Text,
    #[default("'todo'")]
    pub state: TaskState,
    #[default("2")]
    pub priority: TaskPriority,
}

fn task_policies(policies: Policies<Task>) -> Policies<Task> {
    policies
        .update("Guests change nothing")
        .restrictive()
        .to("public")
        .using(
            sql!(
                r"EXISTS ( SELECT
   FROM app.members m
  WHERE ((m.user_id = ( SELECT auth.uid() AS uid)) AND (m.role <> 'guest'::app.member_role)))"
            ),
        )
        .meaning("Whatever else lets them.")
        .all("Members keep their tasks")
        .to("authenticated")
        .using(
            sql!(
                "(organisation_id = ( SELECT internal.current_organisation() AS current_organisation)) AND (assignee_id = ( SELECT auth.uid() AS uid))"
            ),
        )
        .with_check(
            sql!(
                "organisation_id = ( SELECT internal.current_organisation() AS current_organisation)"
            ),
        )
        .select("Members see their tasks")
        .to("authenticated")
        .using(
            sql!(
                "organisation_id = ( SELECT internal.current_organisation() AS current_organisation)"
            ),
        )
        .into()
}

#[derive(Values)]
pub enum TaskPriority {
    #[value(1)]
    N1,
    #[value(2)]
    N2,
    #[value(3)]
    N3,
}

#[derive(Values)]
pub enum TaskState {
    Todo,
    Doing,
    Done,
}
