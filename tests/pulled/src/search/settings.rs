//! `settings`.

use codegen::prelude::*;

use crate::search::shared::Search;

#[derive(Table)]
#[table(settings, schema(Search), row_security(off))]
#[access(service())]
pub struct Setting {
    #[primary_key]
    pub key: types::Name,
    pub value: JsonValue,
}
