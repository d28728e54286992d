//! `rates`.

use codegen::prelude::*;

use crate::booking::rooms::Room;

#[derive(Table)]
#[table(rates, row_security(off))]
#[access(service())]
#[check(order = "valid_from < valid_to")]
#[exclude(gist(room_id = "=", expr("daterange(valid_from, valid_to)", "&&")), name = "rates_apart")]
pub struct Rate {
    #[references(Room::room_id)]
    pub room_id: i32,
    pub valid_from: Date,
    pub valid_to: Date,
    pub per_hour: Numeric<8, 2>,
}
