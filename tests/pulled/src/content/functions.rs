//! Functions that callers use.

use codegen::prelude::*;

use crate::content::pages::Page;
use crate::content::shared::ContentState;

#[function(plpgsql, search_path(caller), body = "content/publish.sql", verbatim, grant(public))]
pub fn publish(
    p_page: Uuid,
    #[variadic]
    #[default("'{}'::text[]")]
    p_locales: Vec<Text>,
) -> ContentState;

#[function(sql, stable, search_path(caller), body = "content/seo_title.sql", verbatim, grant(public))]
pub fn seo_title(p: Page) -> Text;
