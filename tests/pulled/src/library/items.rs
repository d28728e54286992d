//! Whatever can be lent.

use codegen::prelude::*;

/// Whatever can be lent.
#[derive(Table)]
#[table(items, row_security(off))]
#[access(service())]
pub struct Item {
    #[primary_key]
    #[identity(always)]
    pub item_id: i64,
    /// As it stands on the cover.
    pub title: Text,
    #[check("published > 1400")]
    pub published: Option<i16>,
    #[default("CURRENT_DATE")]
    pub added_on: Date,
}
