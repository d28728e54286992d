//! `page_translations`.

use codegen::prelude::*;

use crate::content::pages::Page;
use crate::content::shared::Locale;

#[derive(Table)]
#[table(page_translations, row_security(off))]
#[access(service())]
#[primary_key(page_id, locale)]
pub struct PageTranslation {
    #[references(Page::page_id, on_delete(cascade))]
    pub page_id: Uuid,
    pub locale: Locale,
    pub title: Text,
    #[default("'[]'")]
    pub body: JsonValue,
}
