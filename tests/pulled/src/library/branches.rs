//! `branches`.

use codegen::prelude::*;

#[derive(Table)]
#[table(branches, row_security(off))]
#[access(service())]
pub struct Branch {
    #[primary_key]
    pub branch_id: i16,
    pub name: Text,
    pub opened: Option<Date>,
}
