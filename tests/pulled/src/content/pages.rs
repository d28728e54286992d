//! `pages`.

use codegen::prelude::*;

use crate::content::shared::{ContentState, Seo, Slug};
use crate::content::sites::Site;

#[derive(Table)]
#[table(pages, row_security(off))]
#[access(service())]
#[unique(site_id, parent_id, slug, nulls_not_distinct)]
#[index(
    site_id,
    position,
    include(slug),
    only = "state = 'published'::public.content_state",
    name = "pages_published"
)]
#[trigger(
    before(update(slug, seo, template)),
    keep_revision,
    when = "old.state = 'published'::public.content_state"
)]
pub struct Page {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub page_id: Uuid,
    #[references(Site::site_id, on_delete(cascade))]
    pub site_id: i32,
    #[references(Page::page_id, on_delete(cascade))]
    pub parent_id: Option<Uuid>,
    pub slug: Slug,
    #[default("'draft'")]
    pub state: ContentState,
    pub seo: Option<Seo>,
    #[default("'plain'")]
    pub template: PageTemplate,
    #[generated("lower((slug)::text)")]
    pub path: Option<Text>,
    #[default("0")]
    pub position: i32,
}

#[derive(Values)]
pub enum PageTemplate {
    Plain,
    Landing,
    #[value("blog post")]
    BlogPost,
}

#[function(plpgsql, search_path(caller), body = "content/keep_revision.sql", verbatim, grant(public))]
pub fn keep_revision() -> Trigger;

#[derive(View)]
#[view(published_pages, query = "content/published_pages.sql", security(definer), check_option(local))]
#[access(service())]
pub struct PublishedPage {
    pub page_id: Option<Uuid>,
    pub site_id: Option<i32>,
    pub parent_id: Option<Uuid>,
    pub slug: Option<Slug>,
    pub state: Option<ContentState>,
    pub seo: Option<Seo>,
    pub template: Option<Text>,
    pub path: Option<Text>,
    pub position: Option<i32>,
}
