//! `languages`.

use codegen::prelude::*;

#[derive(Table)]
#[table(languages, row_security(off))]
#[access(service())]
pub struct Language {
    #[primary_key]
    #[identity(by_default)]
    pub language_id: i16,
    pub name: Char<20>,
}
