//! `projects`.

use codegen::prelude::*;

use crate::issues::users::User;

#[derive(Table)]
#[table(projects, row_security(off))]
#[access(service())]
pub struct Project {
    #[primary_key]
    #[check("(key)::text = upper((key)::text)")]
    pub key: Varchar<10>,
    pub name: Text,
    #[references(User::user_id, on_delete(set_null))]
    pub lead_id: Option<i32>,
    #[default("1")]
    pub next_number: i32,
}
