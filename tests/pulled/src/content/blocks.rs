//! `blocks`.

use codegen::prelude::*;

use crate::content::pages::Page;

#[derive(Table)]
#[table(blocks, row_security(off))]
#[access(service())]
pub struct Block {
    #[primary_key]
    #[identity(always)]
    pub block_id: i64,
    #[references(Page::page_id, on_delete(cascade))]
    pub page_id: Uuid,
    pub kind: BlockKind,
    pub content: Option<Xml>,
    pub settings: Option<PlainJson>,
}

#[derive(Values)]
pub enum BlockKind {
    Text,
    Image,
    Quote,
    Embed,
}
