//! `crawls`.

use codegen::prelude::*;

use crate::search::shared::Search;

#[derive(Table)]
#[table(crawls, schema(Search), row_security(off))]
#[access(service())]
pub struct Crawl {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub crawl_id: Uuid,
    #[default("now()")]
    pub started: Timestamptz,
    #[default("'running'")]
    pub state: CrawlState,
    pub cursor: Option<PgLsn>,
}

#[derive(Values)]
pub enum CrawlState {
    Running,
    Done,
    Failed,
}
