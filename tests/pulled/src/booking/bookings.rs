//! `bookings`.

use codegen::prelude::*;

use crate::booking::guests::Guest;
use crate::booking::rooms::Room;

#[derive(Table)]
#[table(bookings, row_security(off))]
#[access(service())]
#[exclude(
    gist(room_id = "=", during = "&&"),
    only = "state <> 'cancelled'::text",
    name = "no_double_booking",
    comment = "One party at a time."
)]
pub struct Booking {
    #[primary_key]
    #[identity(always)]
    pub booking_id: i64,
    #[references(Room::room_id)]
    pub room_id: i32,
    #[references(Guest::guest_id, on_delete(cascade))]
    pub guest_id: i64,
    #[check("NOT isempty(during)")]
    pub during: Tstzrange,
    #[default("'held'")]
    pub state: BookingState,
    pub price: Option<Money>,
}

#[derive(Values)]
pub enum BookingState {
    Held,
    Confirmed,
    Cancelled,
}

#[derive(View)]
#[view(occupancy, query = "booking/occupancy.sql", security(definer))]
#[access(service())]
pub struct Occupancy {
    pub room_id: Option<i32>,
    pub starts: Option<Timestamptz>,
    pub ends: Option<Timestamptz>,
    pub hours: Option<Numeric>,
}
