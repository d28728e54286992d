//! `statuses`.

use codegen::prelude::*;

use crate::issues::projects::Project;

#[derive(Table)]
#[table(statuses, row_security(off))]
#[access(service())]
#[primary_key(project, Status::name)]
#[unique(project, position, deferrable)]
pub struct Status {
    #[references(Project::key, on_delete(cascade), on_update(cascade))]
    pub project: Varchar<10>,
    pub name: Text,
    #[default("'open'")]
    pub category: StatusCategory,
    pub position: i16,
}

#[derive(Values)]
pub enum StatusCategory {
    Open,
    Active,
    Closed,
}
