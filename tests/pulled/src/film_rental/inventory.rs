//! `inventory`.

use codegen::prelude::*;

use crate::film_rental::films::Film;
use crate::film_rental::stores::Store;

#[derive(Table)]
#[table(inventory, row_security(off))]
#[access(service())]
#[index(store_id, film_id)]
pub struct Inventory {
    #[primary_key]
    #[default("nextval('public.inventory_inventory_id_seq'::regclass)")]
    pub inventory_id: i32,
    #[references(Film::film_id)]
    pub film_id: i32,
    #[references(Store::store_id)]
    pub store_id: i32,
}

#[derive(Sequence)]
#[sequence(inventory_inventory_id_seq, type(i32), owned_by(Inventory::inventory_id))]
pub struct InventoryInventoryIdSeq;
