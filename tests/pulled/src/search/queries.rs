//! `queries`.

use codegen::prelude::*;

use crate::search::shared::Search;

#[derive(Table)]
#[table(queries, schema(Search), row_security(off))]
#[access(service())]
pub struct Query {
    #[primary_key]
    #[default("nextval('search.queries_query_id_seq'::regclass)")]
    pub query_id: i64,
    pub words: Tsquery,
    #[default("now()")]
    pub asked_at: Timestamptz,
    pub hits: Option<i32>,
}

#[derive(Sequence)]
#[sequence(queries_query_id_seq, schema(Search), owned_by(Query::query_id))]
pub struct QueriesQueryIdSeq;
