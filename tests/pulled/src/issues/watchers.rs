//! `watchers`.

use codegen::prelude::*;

use crate::issues::issues::Issue;
use crate::issues::users::User;

#[derive(Table)]
#[table(watchers, row_security(off))]
#[access(service())]
#[primary_key(project, number, user_id)]
#[foreign_key(project, number, references(Issue::project, Issue::number), on_delete(cascade))]
pub struct Watcher {
    pub project: Varchar<10>,
    pub number: i32,
    #[references(User::user_id, on_delete(cascade))]
    pub user_id: i32,
}
