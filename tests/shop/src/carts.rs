//! What customers are about to buy.

use codegen::prelude::*;

use crate::access::{BackOffice, Shop};
use crate::catalogue::Variant;
use crate::customers::Customer;

/// A customer's cart: one each.
#[derive(Table)]
#[table(carts, schema(Shop))]
#[owner(customer_id)]
#[access(
    select(owner),
    insert(owner, columns(customer_id)),
    delete(owner),
    service(select, insert, update, delete)
)]
pub struct Cart {
    /// Unique identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// Whose it is.
    #[unique]
    #[references(Customer::id, on_delete(cascade))]
    pub customer_id: Uuid,
    /// When it was taken.
    #[default("now()")]
    pub created_at: Timestamptz,
}

/// What lies in a cart.
#[derive(Table)]
#[table(cart_lines, schema(Shop))]
#[access(
    select(via(cart_id, owner)),
    insert(via(cart_id, owner), columns(cart_id, variant_id, quantity)),
    update(via(cart_id, owner), columns(quantity)),
    delete(via(cart_id, owner)),
    service(select, insert, update, delete)
)]
#[primary_key(cart_id, variant_id)]
#[index(variant_id)]
pub struct CartLine {
    /// The cart.
    #[references(Cart::id, on_delete(cascade))]
    pub cart_id: Uuid,
    /// What lies in it.
    #[references(Variant::id, on_delete(cascade))]
    pub variant_id: Uuid,
    /// How many.
    #[default("1")]
    #[check("quantity between 1 and 99")]
    pub quantity: i32,
    /// When it was put there.
    #[default("now()")]
    pub added_at: Timestamptz,
}

/// Puts back what lies in carts that nobody has come back to.
#[procedure(sql, schema(BackOffice), body = "empty_abandoned_carts.sql", grant(service_role))]
pub fn empty_abandoned_carts(#[default("'30 days'")] p_older_than: Interval);
