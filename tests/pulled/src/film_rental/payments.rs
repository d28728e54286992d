//! `payments`.

use codegen::prelude::*;

use crate::film_rental::customers::Customer;
use crate::film_rental::rentals::Rental;
use crate::film_rental::staff::Staff;

#[derive(Table)]
#[table(payments, row_security(off))]
#[access(service())]
pub struct Payment {
    #[primary_key]
    #[identity(always)]
    pub payment_id: i64,
    #[references(Customer::customer_id)]
    pub customer_id: i32,
    #[references(Staff::staff_id)]
    pub staff_id: i32,
    #[references(Rental::rental_id, on_delete(set_null))]
    pub rental_id: Option<i64>,
    #[check("amount >= (0)::numeric")]
    pub amount: Numeric<5, 2>,
    pub paid_at: Timestamptz,
}
