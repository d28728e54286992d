//! `rooms`.

use codegen::prelude::*;

use crate::booking::buildings::Building;
use crate::booking::shared::Floatrange;

#[derive(Table)]
#[table(rooms, row_security(off))]
#[access(service())]
#[depends_on(Floatrange)]
#[unique(building_id, Room::name)]
pub struct Room {
    #[primary_key]
    #[default("nextval('public.rooms_room_id_seq'::regclass)")]
    pub room_id: i32,
    #[references(Building::building_id, on_delete(cascade))]
    pub building_id: i32,
    pub name: Text,
    #[check("seats > 0")]
    pub seats: i16,
    pub comfort: Option<Floatrange>,
    #[default("'{}'")]
    pub equipment: Vec<Text>,
}

#[derive(Sequence)]
#[sequence(rooms_room_id_seq, type(i32), owned_by(Room::room_id))]
pub struct RoomsRoomIdSeq;
