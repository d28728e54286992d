//! Functions that callers use.

use codegen::prelude::*;

use crate::search::shared::Search;

#[function(
    sql,
    schema(Search),
    immutable,
    search_path(caller),
    body = "search/any_to_text.sql",
    verbatim,
    grant(public)
)]
pub fn any_to_text(_: types::Anyelement) -> Text;

/// A row of [`find`].
#[derive(Composite)]
#[composite(record)]
pub struct FindRow {
    pub document_id: i64,
    pub title: Text,
    pub rank: f32,
    pub headline: Text,
}

#[function(
    sql,
    schema(Search),
    stable,
    rows(20),
    search_path(caller),
    body = "search/find.sql",
    verbatim,
    grant(public)
)]
pub fn find(p_words: Text, #[default("20")] p_limit: i32) -> Rows<FindRow>;
