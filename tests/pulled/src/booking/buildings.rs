//! `buildings`.

use codegen::prelude::*;

#[derive(Table)]
#[table(buildings, row_security(off))]
#[access(service())]
pub struct Building {
    #[primary_key]
    #[default("nextval('public.buildings_building_id_seq'::regclass)")]
    pub building_id: i32,
    pub name: Text,
    #[default("'Europe/Vienna'")]
    pub zone: Text,
}

#[derive(Sequence)]
#[sequence(buildings_building_id_seq, type(i32), owned_by(Building::building_id))]
pub struct BuildingsBuildingIdSeq;
