//! Functions that callers use.

use codegen::prelude::*;

/// A row of [`free_rooms`].
#[derive(Composite)]
#[composite(record)]
pub struct FreeRoomsRow {
    pub room_id: i32,
    pub name: Text,
    pub seats: i16,
}

#[function(sql, stable, search_path(caller), body = "booking/free_rooms.sql", verbatim, grant(public))]
pub fn free_rooms(p_during: Tstzrange, #[default("1")] p_seats: i32) -> Rows<FreeRoomsRow>;
