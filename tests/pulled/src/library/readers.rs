//! `readers`.

use codegen::prelude::*;

#[derive(Table)]
#[table(readers, row_security(off))]
#[access(service())]
#[check(check = "born < '2010-01-01'::date", no_inherit, name = "adults")]
pub struct Reader {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub reader_id: Uuid,
    pub name: Text,
    pub born: Option<Date>,
    #[unique]
    pub card: Option<i64>,
}
