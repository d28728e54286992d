//! `synonyms`.

use codegen::prelude::*;

use crate::search::shared::Search;

#[derive(Table)]
#[table(synonyms, schema(Search), row_security(off))]
#[access(service())]
#[primary_key(term, means, storage(fillfactor = 80))]
pub struct Synonym {
    pub term: Text,
    pub means: Text,
}
