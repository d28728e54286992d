//! `issues`.

use codegen::prelude::*;

use crate::issues::projects::Project;
use crate::issues::statuses::Status;
use crate::issues::users::User;

#[derive(Table)]
#[table(issues, row_security(off))]
#[access(service())]
#[primary_key(project, number, name = "issues_pk")]
#[foreign_key(
    project,
    parent_number,
    references(Issue::project, Issue::number),
    on_delete(set_null(parent_number)),
    name = "issues_parent_fk"
)]
#[foreign_key(
    project,
    status,
    references(Status::project, Status::name),
    on_update(cascade),
    name = "issues_status_fk"
)]
#[check(not_own_parent = "parent_number <> number")]
#[index(expr("lower(summary)"), expr("number + 1"), name = "issues_lower")]
#[index(assignee_id, created, include(summary), only = "resolved IS NULL", name = "issues_open")]
#[index(summary(opclass = "text_pattern_ops"), name = "issues_summary_prefix")]
#[trigger(before(insert), number_issue, when = "new.number IS NULL", name = "a_number")]
pub struct Issue {
    #[references(Project::key, on_update(cascade))]
    pub project: Varchar<10>,
    pub number: i32,
    pub summary: Text,
    pub description: Option<Text>,
    pub status: Text,
    #[default("'task'")]
    pub kind: IssueKind,
    pub points: Option<Numeric<4, 1>>,
    #[references(User::user_id)]
    pub reporter_id: i32,
    #[references(User::user_id, on_delete(set_null))]
    pub assignee_id: Option<i32>,
    pub parent_number: Option<i32>,
    #[default("now()")]
    pub created: Timestamptz,
    pub resolved: Option<Timestamptz>,
}

#[derive(Values)]
pub enum IssueKind {
    Bug,
    Task,
    Story,
    Epic,
}

#[function(plpgsql, search_path(caller), body = "issues/number_issue.sql", verbatim, grant(public))]
pub fn number_issue() -> Trigger;
