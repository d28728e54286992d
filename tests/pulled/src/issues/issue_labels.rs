//! `issue_labels`.

use codegen::prelude::*;

use crate::issues::issues::Issue;
use crate::issues::labels::Label;

#[derive(Table)]
#[table(issue_labels, row_security(off))]
#[access(service())]
#[primary_key(project, number, label_id)]
#[foreign_key(
    project,
    number,
    references(Issue::project, Issue::number),
    on_delete(cascade),
    on_update(cascade)
)]
pub struct IssueLabel {
    pub project: Varchar<10>,
    pub number: i32,
    #[references(Label::label_id, on_delete(cascade))]
    pub label_id: i16,
}
