//! What managers order from suppliers.

use codegen::prelude::*;

use crate::access::{Amount, BackOffice, EmailAddress, is_manager, is_staff};
use crate::catalogue::Variant;
use crate::staff::StaffMember;

/// Whom the shop buys from.
#[derive(Table)]
#[table(suppliers, schema(BackOffice), row_security(forced))]
#[access(
    select(when(is_staff)),
    insert(when(is_manager), columns(name, email, contact, lead_time)),
    update(when(is_manager), columns(name, email, contact, lead_time)),
    delete(when(is_manager)),
    service(select, insert, update, delete)
)]
#[policies(supplier_policies)]
pub struct Supplier {
    /// Unique identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// The firm.
    #[unique]
    pub name: Text,
    /// Where orders are sent.
    pub email: EmailAddress,
    /// Whom to ask for.
    #[default("'{}'")]
    pub contact: Json<SupplierContact>,
    /// From order to delivery.
    #[default("'14 days'")]
    #[check("lead_time > interval '0'")]
    pub lead_time: Interval,
}

/// Whom to ask for at a supplier's.
#[derive(JsonObject)]
pub struct SupplierContact {
    /// Full name.
    pub name: Option<String>,
    /// With the country's prefix.
    pub phone: Option<String>,
}

fn supplier_policies(policies: Policies<Supplier>) -> Policy<Supplier> {
    policies
        .all("nobody but staff")
        .restrictive()
        .using(sql!("(select {}())", is_staff))
        .meaning("Whatever another policy may come to allow: suppliers are no customer's business.")
}

/// What was ordered from a supplier, and when it is expected.
#[derive(Table)]
#[table(purchase_orders, schema(BackOffice))]
#[access(
    select(when(is_manager)),
    insert(when(is_manager), columns(supplier_id, ordered_by, state, expected_on)),
    update(when(is_manager), columns(state, expected_on)),
    delete(when(is_manager), only = "state = 'draft'"),
    service(select, insert, update, delete)
)]
#[index(supplier_id, expected_on)]
#[index(ordered_by)]
#[check(expected_when_sent = "state = 'draft' or expected_on is not null")]
pub struct PurchaseOrder {
    /// Its number.
    #[primary_key]
    #[identity(by_default, start = 50001)]
    pub id: i64,
    /// From whom.
    #[references(Supplier::id)]
    pub supplier_id: Uuid,
    /// The manager who ordered.
    #[references(StaffMember::id)]
    pub ordered_by: Uuid,
    /// How far it is.
    #[default("'draft'")]
    pub state: PurchaseState,
    /// When the goods should arrive.
    pub expected_on: Option<Date>,
    /// When it was written.
    #[default("now()")]
    pub created_at: Timestamptz,
}

/// How far a purchase is.
#[derive(Values)]
pub enum PurchaseState {
    /// Being written.
    Draft,
    /// At the supplier's.
    Sent,
    /// Some goods have arrived.
    #[value("partly-received")]
    PartlyReceived,
    /// All of them have.
    Received,
}

/// One line of a purchase order.
#[derive(Table)]
#[table(purchase_order_lines, schema(BackOffice))]
#[access(
    select(via(purchase_order_id, when(is_manager))),
    insert(via(purchase_order_id, all(when(is_manager), "state = 'draft'"))),
    update(via(purchase_order_id, all(when(is_manager), "state = 'draft'")), columns(quantity, unit_cost)),
    delete(via(purchase_order_id, all(when(is_manager), "state = 'draft'"))),
    service(select, insert, update, delete)
)]
#[primary_key(purchase_order_id, line_number)]
#[index(variant_id)]
pub struct PurchaseOrderLine {
    /// The order.
    #[references(PurchaseOrder::id, on_delete(cascade))]
    pub purchase_order_id: i64,
    /// Its place in it, from 1.
    #[check("line_number >= 1")]
    pub line_number: i16,
    /// What is bought.
    #[references(Variant::id)]
    pub variant_id: Uuid,
    /// How many.
    #[check("quantity > 0")]
    pub quantity: i32,
    /// What one costs the shop.
    pub unit_cost: Amount,
}

/// Purchase orders that are still being written. What is written through it stays a draft.
#[derive(View)]
#[view(draft_purchase_orders, schema(BackOffice), check_option(local), query = "draft_purchase_orders.sql")]
#[access(
    select(when(is_manager)),
    insert(when(is_manager), columns(supplier_id, ordered_by, state, expected_on)),
    update(when(is_manager), columns(state, expected_on)),
    service(select)
)]
pub struct DraftPurchaseOrder {
    /// Its number.
    pub id: i64,
    /// From whom.
    pub supplier_id: Uuid,
    /// The manager who ordered.
    pub ordered_by: Uuid,
    /// Always `draft`.
    pub state: PurchaseState,
    /// When the goods should arrive.
    pub expected_on: Option<Date>,
}
