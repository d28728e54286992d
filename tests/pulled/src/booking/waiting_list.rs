//! `waiting_list`.

use codegen::prelude::*;

use crate::booking::guests::Guest;
use crate::booking::rooms::Room;

#[derive(Table)]
#[table(waiting_list, row_security(off))]
#[access(service())]
#[primary_key(room_id, guest_id)]
pub struct WaitingList {
    #[references(Room::room_id)]
    pub room_id: i32,
    #[references(Guest::guest_id)]
    pub guest_id: i64,
    pub wanted: Tstzmultirange,
}
