//! `stores`.

use codegen::prelude::*;

use crate::film_rental::addresses::Address;
use crate::film_rental::staff::Staff;

#[derive(Table)]
#[table(stores, row_security(off))]
#[access(service())]
pub struct Store {
    #[primary_key]
    #[default("nextval('public.stores_store_id_seq'::regclass)")]
    pub store_id: i32,
    #[unique]
    #[references(Staff::staff_id, deferrable(initially_deferred), name = "stores_manager_fkey")]
    pub manager_staff_id: i32,
    #[references(Address::address_id)]
    pub address_id: i32,
}

#[derive(Sequence)]
#[sequence(stores_store_id_seq, type(i32), owned_by(Store::store_id))]
pub struct StoresStoreIdSeq;
