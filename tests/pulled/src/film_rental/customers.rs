//! `customers`.

use codegen::prelude::*;

use crate::film_rental::addresses::Address;
use crate::film_rental::stores::Store;

#[derive(Table)]
#[table(customers, row_security(off))]
#[access(service())]
pub struct Customer {
    #[primary_key]
    #[default("nextval('public.customers_customer_id_seq'::regclass)")]
    pub customer_id: i32,
    #[references(Store::store_id)]
    pub store_id: i32,
    pub first_name: Text,
    pub last_name: Text,
    #[check("email ~~ '%@%'::text")]
    pub email: Option<Text>,
    #[references(Address::address_id)]
    pub address_id: i32,
    #[default("true")]
    pub active: bool,
    #[default("CURRENT_DATE")]
    pub create_date: Date,
}

#[derive(Sequence)]
#[sequence(customers_customer_id_seq, type(i32), owned_by(Customer::customer_id))]
pub struct CustomersCustomerIdSeq;
