//! `sprints`.

use codegen::prelude::*;

use crate::issues::projects::Project;

#[derive(Table)]
#[table(sprints, row_security(off))]
#[access(service())]
pub struct Sprint {
    #[primary_key]
    #[default("nextval('public.sprints_sprint_id_seq'::regclass)")]
    pub sprint_id: i32,
    #[references(Project::key)]
    pub project: Varchar<10>,
    pub name: Text,
    pub days: Daterange,
}

#[derive(Sequence)]
#[sequence(sprints_sprint_id_seq, type(i32), owned_by(Sprint::sprint_id))]
pub struct SprintsSprintIdSeq;
