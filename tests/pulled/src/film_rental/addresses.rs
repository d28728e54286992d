//! `addresses`.

use codegen::prelude::*;

use crate::film_rental::cities::City;
use crate::film_rental::shared::touch;

#[derive(Table)]
#[table(addresses, row_security(off))]
#[access(service())]
#[index(city_id)]
#[trigger(before(update), touch, when = "old.* IS DISTINCT FROM new.*")]
pub struct Address {
    #[primary_key]
    #[default("nextval('public.addresses_address_id_seq'::regclass)")]
    pub address_id: i32,
    pub street: Text,
    #[default("''")]
    pub district: Text,
    #[references(City::city_id, on_delete(restrict), on_update(cascade))]
    pub city_id: i32,
    pub postal_code: Option<Varchar<10>>,
    pub phone: Varchar<20>,
    #[default("now()")]
    pub updated_at: Timestamptz,
}

#[derive(Sequence)]
#[sequence(addresses_address_id_seq, type(i32), owned_by(Address::address_id))]
pub struct AddressesAddressIdSeq;
