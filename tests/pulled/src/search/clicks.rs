//! `clicks`.

use codegen::prelude::*;

use crate::search::documents::Document;
use crate::search::queries::Query;
use crate::search::shared::Search;

#[derive(Table)]
#[table(clicks, schema(Search), row_security(off))]
#[access(service())]
#[primary_key(query_id, document_id)]
pub struct Click {
    #[references(Query::query_id, on_delete(cascade))]
    pub query_id: i64,
    #[references(Document::document_id, on_delete(cascade))]
    pub document_id: i64,
    pub position: i16,
}
