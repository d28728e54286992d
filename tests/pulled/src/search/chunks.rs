//! `chunks`.

use codegen::prelude::*;

use crate::search::documents::Document;
use crate::search::shared::Search;

#[derive(Table)]
#[table(chunks, schema(Search), row_security(off))]
#[access(service())]
#[primary_key(document_id, number)]
pub struct Chunk {
    #[references(Document::document_id, on_delete(cascade))]
    pub document_id: i64,
    pub number: i32,
    pub content: Text,
    #[check("tokens >= 0")]
    pub tokens: i32,
    pub embedding: Option<Vec<f32>>,
}
