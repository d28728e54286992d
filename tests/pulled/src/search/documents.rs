//! `documents`.

use codegen::prelude::*;

use crate::search::collections::Collection;
use crate::search::shared::Search;

#[derive(Table)]
#[table(documents, schema(Search), row_security(off))]
#[access(service())]
#[index(fetched_at, method(brin), name = "documents_fetched")]
#[index(url, method(hash), name = "documents_hash")]
#[index(expr("split_part(url, '/'::text, 3)", statistics = 400), fetched_at, name = "documents_host")]
#[index(words, method(gin), storage(fastupdate = "off"), name = "documents_words")]
pub struct Document {
    #[primary_key]
    #[identity(always)]
    pub document_id: i64,
    #[references(Collection::collection_id, on_delete(cascade))]
    pub collection_id: i32,
    #[statistics(500)]
    pub title: Text,
    #[default("''")]
    #[storage(external)]
    #[compression(pglz)]
    pub body: Text,
    pub url: Option<Text>,
    pub fetched_at: Option<Timestamptz>,
    pub size: Option<Oid>,
    #[generated(
        r#"setweight(to_tsvector('english'::regconfig, title), 'A'::"char") || setweight(to_tsvector('english'::regconfig, body), 'D'::"char")"#
    )]
    pub words: Tsvector,
}

#[derive(View)]
#[view(hosts, schema(Search), query = "search/hosts.sql", materialized, cluster_on(hosts_host))]
#[access(service())]
#[index(host, name = "hosts_host")]
pub struct Host {
    pub host: Option<Text>,
    pub documents: Option<i64>,
}
