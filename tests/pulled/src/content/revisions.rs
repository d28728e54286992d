//! `revisions`.

use codegen::prelude::*;

use crate::content::authors::Author;
use crate::content::pages::Page;

#[derive(Table)]
#[table(revisions, row_security(off))]
#[access(service())]
#[primary_key(page_id, number)]
pub struct Revision {
    #[references(Page::page_id, on_delete(cascade))]
    pub page_id: Uuid,
    pub number: i32,
    #[references(Author::author_id, on_delete(set_default))]
    pub author_id: Option<i32>,
    pub snapshot: Option<Page>,
    #[default("now()")]
    pub created_at: Timestamptz,
}
