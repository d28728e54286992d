//! `guests`.

use codegen::prelude::*;

#[derive(Table)]
#[table(guests, row_security(off))]
#[access(service())]
pub struct Guest {
    #[primary_key]
    #[identity(always)]
    pub guest_id: i64,
    pub name: Text,
    #[unique]
    pub email: Option<Text>,
}
