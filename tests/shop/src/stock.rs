//! What lies on which shelf, and every movement of it.

use codegen::prelude::*;

use crate::access::{BackOffice, Internal, PostalAddress, Shop, is_manager, is_staff};
use crate::catalogue::{Product, Variant};
use crate::purchasing::PurchaseOrderLine;
use crate::staff::StaffMember;

/// Where goods lie.
#[derive(Table)]
#[table(warehouses, schema(BackOffice))]
#[access(
    select(when(is_staff)),
    insert(when(is_manager)),
    update(when(is_manager), columns(name, address)),
    service(select, insert, update, delete)
)]
pub struct Warehouse {
    /// Painted on the door, such as `HH-1`.
    #[primary_key]
    #[collate("C")]
    #[check("code ~ '^[A-Z0-9-]+$'")]
    pub code: Varchar<8>,
    /// Shown to people.
    pub name: Text,
    /// Where it is.
    pub address: PostalAddress,
}

/// How many of a variant lie in a warehouse. Movements keep it.
#[derive(Table)]
#[table(stock_levels, schema(BackOffice), storage(fillfactor = 70))]
#[access(select(when(is_staff)), service(select, insert, update, delete))]
#[primary_key(warehouse_code, variant_id)]
#[check(reserved_is_there = "reserved <= on_hand")]
#[index(variant_id, include(available), comment = "How many there are, in all warehouses together.")]
pub struct StockLevel {
    /// Where.
    #[references(Warehouse::code)]
    pub warehouse_code: Varchar<8>,
    /// What.
    #[references(Variant::id)]
    pub variant_id: Uuid,
    /// How many lie there.
    #[default("0")]
    #[check("on_hand >= 0")]
    pub on_hand: i32,
    /// How many of them are sold, and not yet sent.
    #[default("0")]
    #[check("reserved >= 0")]
    pub reserved: i32,
    /// How many can be sold.
    #[generated("on_hand - reserved")]
    pub available: i32,
}

/// Every change of what lies on a shelf. Nothing here is changed or deleted: a mistake is corrected by another movement.
#[derive(Table)]
#[table(stock_movements, schema(BackOffice), storage(autovacuum_vacuum_insert_scale_factor = "0.05"))]
#[access(
    select(when(is_staff)),
    insert(
        when(is_staff),
        columns(warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by)
    ),
    service(select, insert)
)]
#[foreign_key(warehouse_code, variant_id, references(StockLevel::warehouse_code, StockLevel::variant_id))]
#[foreign_key(
    purchase_order_id,
    line_number,
    references(PurchaseOrderLine::purchase_order_id, PurchaseOrderLine::line_number),
    match_full,
    comment = "A delivery names both the order and its line, anything else neither."
)]
#[check(
    delivery_has_order = "(reason = 'delivery') = (purchase_order_id is not null)",
    comment = "Goods arrive because somebody ordered them."
)]
#[index(warehouse_code, variant_id, moved_at(desc), comment = "The history of a shelf, latest first.")]
#[index(purchase_order_id, line_number)]
#[index(moved_by)]
#[index(
    moved_at,
    method(brin),
    storage(pages_per_range = 32),
    comment = "Movements of a span of days, which lie together on disk."
)]
#[trigger(after(insert), apply_stock_movements, statement, new_table(moved))]
pub struct StockMovement {
    /// Unique identifier.
    #[primary_key]
    #[identity(by_default, cache = 20)]
    pub id: i64,
    /// Where.
    pub warehouse_code: Varchar<8>,
    /// What.
    pub variant_id: Uuid,
    /// How many came, or, below zero, went.
    #[check("quantity <> 0")]
    pub quantity: i32,
    /// Why.
    pub reason: MovementReason,
    /// The purchase order that was delivered.
    pub purchase_order_id: Option<i64>,
    /// The line of it.
    pub line_number: Option<i16>,
    /// Who carried it.
    #[references(StaffMember::id)]
    pub moved_by: Option<Uuid>,
    /// When.
    #[default("now()")]
    pub moved_at: Timestamptz,
}

/// Why goods move.
#[derive(Values)]
pub enum MovementReason {
    /// A supplier delivers.
    Delivery,
    /// A customer's parcel is packed.
    Sale,
    /// A customer sends something back.
    Return,
    /// Somebody counted.
    Correction,
}

/// Adds what a statement moved to the stock levels: one update per shelf, however many movements.
#[function(
    plpgsql,
    schema(Internal),
    security(definer),
    body = "apply_stock_movements.sql",
    depends_on(StockLevel)
)]
pub fn apply_stock_movements() -> Trigger;

/// How often each product was looked at, by day. Unlogged: after a crash of the server it begins again at nothing, which
/// is a fair price for not writing each glance to disk twice.
#[derive(Table)]
#[table(product_visits, schema(BackOffice), unlogged, storage(fillfactor = 50))]
#[access(service(select, insert, update, delete))]
#[primary_key(product_id, day)]
pub struct ProductVisits {
    /// What was looked at.
    #[references(Product::id, on_delete(cascade))]
    pub product_id: Uuid,
    /// The day, in UTC.
    pub day: Date,
    /// How often.
    #[default("1")]
    pub visits: i64,
}

/// Counts a visit of a product's page; of a product that nobody may see, nothing.
#[function(
    plpgsql,
    schema(Shop),
    security(definer),
    body = "record_visit.sql",
    grant(anon, authenticated),
    depends_on(ProductVisits)
)]
pub fn record_visit(p_product_id: Uuid) -> Void;
