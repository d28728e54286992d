//! `reservations`.

use codegen::prelude::*;

use crate::library::readers::Reader;

#[derive(Table)]
#[table(reservations, row_security(off))]
#[access(service())]
#[primary_key(item_id, reader_id)]
pub struct Reservation {
    pub item_id: i64,
    #[references(Reader::reader_id, on_delete(cascade))]
    pub reader_id: Uuid,
    #[default("now()")]
    pub made_at: Timestamptz,
}
