//! `stop_words`.

use codegen::prelude::*;

use crate::search::shared::Search;

#[derive(Table)]
#[table(stop_words, schema(Search), row_security(off))]
#[access(service())]
pub struct StopWord {
    #[primary_key]
    pub word: Text,
}
