//! `page_tags`.

use codegen::prelude::*;

use crate::content::pages::Page;
use crate::content::tags::Tag;

#[derive(Table)]
#[table(page_tags, row_security(off))]
#[access(service())]
#[primary_key(page_id, tag_id)]
pub struct PageTag {
    #[references(Page::page_id, on_delete(cascade))]
    pub page_id: Uuid,
    #[references(Tag::tag_id, on_delete(cascade))]
    pub tag_id: i32,
}
