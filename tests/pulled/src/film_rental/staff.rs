//! `staff`.

use codegen::prelude::*;

use crate::film_rental::addresses::Address;
use crate::film_rental::stores::Store;

#[derive(Table)]
#[table(staff, row_security(off))]
#[access(service())]
pub struct Staff {
    #[primary_key]
    #[default("nextval('public.staff_staff_id_seq'::regclass)")]
    pub staff_id: i32,
    pub first_name: Text,
    pub last_name: Text,
    #[references(Address::address_id)]
    pub address_id: i32,
    pub email: Option<Text>,
    #[references(Store::store_id, deferrable(initially_deferred))]
    pub store_id: i32,
    #[default("true")]
    pub active: bool,
    #[storage(external)]
    pub picture: Option<Bytea>,
}

#[derive(Sequence)]
#[sequence(staff_staff_id_seq, type(i32), owned_by(Staff::staff_id))]
pub struct StaffStaffIdSeq;
