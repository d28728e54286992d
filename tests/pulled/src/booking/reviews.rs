//! `reviews`.

use codegen::prelude::*;

use crate::booking::bookings::Booking;

#[derive(Table)]
#[table(reviews, row_security(off))]
#[access(service())]
pub struct Review {
    #[primary_key]
    #[references(Booking::booking_id, on_delete(cascade))]
    pub booking_id: i64,
    pub stars: ReviewStar,
    pub words: Option<Text>,
}

#[derive(Values)]
pub enum ReviewStar {
    #[value(1)]
    N1,
    #[value(2)]
    N2,
    #[value(3)]
    N3,
    #[value(4)]
    N4,
    #[value(5)]
    N5,
}
