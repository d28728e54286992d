//! `sites`.

use codegen::prelude::*;

#[derive(Table)]
#[table(sites, row_security(off))]
#[access(service())]
pub struct Site {
    #[primary_key]
    #[identity(always, start = 100)]
    pub site_id: i32,
    #[unique]
    pub name: Text,
}
