//! `rentals`.

use codegen::prelude::*;

use crate::film_rental::customers::Customer;
use crate::film_rental::inventory::Inventory;
use crate::film_rental::staff::Staff;

#[derive(Table)]
#[table(rentals, row_security(off))]
#[access(service())]
#[check(order = "(returned_at IS NULL) OR (returned_at >= rented_at)")]
#[index(rented_at, inventory_id, customer_id, unique, name = "rentals_once_at_a_time")]
#[index(inventory_id, only = "returned_at IS NULL", name = "rentals_open", comment = "What is not back yet.")]
pub struct Rental {
    #[primary_key]
    #[default("nextval('public.rentals_rental_id_seq'::regclass)")]
    pub rental_id: i64,
    #[default("now()")]
    pub rented_at: Timestamptz,
    #[references(Inventory::inventory_id, on_update(cascade))]
    pub inventory_id: i32,
    #[references(Customer::customer_id)]
    pub customer_id: i32,
    pub returned_at: Option<Timestamptz>,
    #[references(Staff::staff_id)]
    pub staff_id: i32,
}

#[derive(Sequence)]
#[sequence(rentals_rental_id_seq, owned_by(Rental::rental_id))]
pub struct RentalsRentalIdSeq;
