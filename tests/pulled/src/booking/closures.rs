//! `closures`.

use codegen::prelude::*;

use crate::booking::rooms::Room;

#[derive(Table)]
#[table(closures, row_security(off))]
#[access(service())]
#[exclude(gist(room_id = "=", days = "&&"), deferrable(initially_deferred))]
pub struct Closure {
    #[references(Room::room_id)]
    pub room_id: i32,
    pub days: Daterange,
}
