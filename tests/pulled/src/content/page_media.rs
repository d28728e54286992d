//! `page_media`.

use codegen::prelude::*;

use crate::content::media::Media;
use crate::content::pages::Page;

#[derive(Table)]
#[table(page_media, row_security(off))]
#[access(service())]
#[primary_key(page_id, media_id)]
pub struct PageMedia {
    #[references(Page::page_id)]
    pub page_id: Uuid,
    #[references(Media::media_id)]
    pub media_id: Uuid,
}
