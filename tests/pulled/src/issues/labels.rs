//! `labels`.

use codegen::prelude::*;

#[derive(Table)]
#[table(labels, row_security(off))]
#[access(service())]
pub struct Label {
    #[primary_key]
    #[identity(always, maxvalue = 30000, cycle)]
    pub label_id: i16,
    #[unique]
    #[collate("C")]
    pub name: Text,
    #[check("colour ~ '^#[0-9a-f]{6}$'::text")]
    #[default("'#888888'::bpchar")]
    pub colour: Char<7>,
}
