//! What customers have bought, paid and been sent.

use codegen::prelude::*;

use crate::access::{Amount, BackOffice, Internal, PostalAddress, Shop, is_staff, set_updated_at};
use crate::catalogue::{Product, Variant};
use crate::customers::Customer;

/// What a customer has ordered. As long as it is open, the customer may still change where it goes.
#[derive(Table)]
#[table(orders, schema(Shop), storage(fillfactor = 85))]
#[owner(customer_id)]
#[access(
    select(any(owner, when(is_staff))),
    insert(owner, only = "status = 'open'", columns(customer_id, ship_to, bill_to, note)),
    update(owner, only = "status = 'open'", columns(ship_to, bill_to, note)),
    service(select, insert, update, delete)
)]
#[foreign_key(
    id,
    latest_payment_id,
    references(Payment::order_id, Payment::id),
    on_delete(set_null(latest_payment_id)),
    name = "orders_latest_payment_fkey",
    deferrable(initially_deferred),
    comment = "The latest payment is one of this order's. Deferred: each of the two refers to the other."
)]
#[index(customer_id, placed_at(desc), comment = "A customer's orders, latest first.")]
#[index(
    placed_at,
    only = "status in ('open', 'paid')",
    name = "orders_to_send_idx",
    comment = "What is to be sent, oldest first."
)]
#[index(latest_payment_id, id)]
#[trigger(before(update), set_updated_at)]
#[trigger(before(update(status)), refuse_status_change, when = "old.status is distinct from new.status")]
pub struct Order {
    /// Unique identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// What the customer is told.
    #[unique]
    #[identity(always, start = 700001)]
    pub order_number: i64,
    /// Who ordered.
    #[references(Customer::id)]
    pub customer_id: Uuid,
    /// How far it is.
    #[default("'open'")]
    pub status: OrderStatus,
    /// Where the parcel goes: a copy, since customers move.
    pub ship_to: PostalAddress,
    /// Where the invoice goes, if elsewhere.
    pub bill_to: Option<PostalAddress>,
    /// A word to whoever packs it.
    #[check("char_length(note) <= 500")]
    pub note: Option<Text>,
    /// The payment that counts.
    pub latest_payment_id: Option<Uuid>,
    /// When it was ordered.
    #[default("now()")]
    pub placed_at: Timestamptz,
    /// When it last changed; kept by trigger.
    #[default("now()")]
    pub updated_at: Timestamptz,
}

/// How far an order is.
#[derive(Values)]
#[values(enum_type(order_status, schema(Shop)))]
pub enum OrderStatus {
    /// Placed, and still to be paid.
    Open,
    /// To be sent.
    Paid,
    /// On its way.
    Shipped,
    /// With the customer.
    Delivered,
    /// Called off.
    Cancelled,
}

/// Lets an order move on, never back.
#[function(plpgsql, schema(Internal), body = "refuse_status_change.sql")]
pub fn refuse_status_change() -> Trigger;

/// One line of an order, with what it was called and what it cost on the day.
#[derive(Table)]
#[table(order_lines, schema(Shop))]
#[access(
    select(via(order_id, any(owner, when(is_staff)))),
    insert(
        via(order_id, all(owner, "status = 'open'")),
        columns(order_id, line_number, variant_id, quantity)
    ),
    update(via(order_id, all(owner, "status = 'open'")), columns(quantity)),
    delete(via(order_id, all(owner, "status = 'open'"))),
    service(select, insert, update, delete)
)]
#[primary_key(order_id, line_number)]
#[index(variant_id, include(quantity, unit_price), comment = "What sells, without a visit to the table.")]
#[trigger(before(insert), copy_price)]
pub struct OrderLine {
    /// The order.
    #[references(Order::id, on_delete(cascade))]
    pub order_id: Uuid,
    /// Its place in it, from 1.
    #[check("line_number >= 1")]
    pub line_number: i16,
    /// What was bought.
    #[references(Variant::id)]
    pub variant_id: Uuid,
    /// What it was called.
    #[filled_by(copy_price)]
    pub description: Text,
    /// How many.
    #[default("1")]
    #[check("quantity > 0")]
    pub quantity: i32,
    /// What one cost, with tax.
    #[filled_by(copy_price)]
    pub unit_price: Amount,
    /// What all of them cost.
    #[generated("quantity * unit_price")]
    pub total: Numeric<14, 2>,
}

/// Copies name and price of the day, whatever the writer says. Without a price there is nothing to buy.
#[function(plpgsql, schema(Internal), security(definer), body = "copy_price.sql")]
pub fn copy_price() -> Trigger;

/// Money for an order, or the attempt to get it.
#[derive(Table)]
#[table(payments, schema(Shop))]
#[access(select(via(order_id, any(owner, when(is_staff)))), service(select, insert, update))]
#[unique(order_id, id, comment = "What an order's latest payment refers to.")]
#[index(
    provider_reference,
    unique,
    only = "provider_reference is not null",
    name = "payments_provider_reference_key",
    comment = "A provider reports each payment once."
)]
#[trigger(after(insert), note_latest_payment)]
pub struct Payment {
    /// Unique identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// What is paid.
    #[references(Order::id, deferrable(initially_deferred))]
    pub order_id: Uuid,
    /// How much.
    pub amount: Amount,
    /// How.
    pub method: PaymentMethod,
    /// Has it arrived?
    #[default("'pending'")]
    pub state: PaymentState,
    /// What the provider calls it.
    pub provider_reference: Option<Text>,
    /// When it was begun.
    #[default("now()")]
    pub created_at: Timestamptz,
}

/// How customers pay.
#[derive(Values)]
pub enum PaymentMethod {
    /// By card.
    Card,
    /// By transfer from a bank.
    BankTransfer,
    /// To the carrier.
    CashOnDelivery,
}

/// Has the money arrived?
#[derive(Values)]
pub enum PaymentState {
    /// Not yet.
    Pending,
    /// Yes.
    Received,
    /// It never will.
    Failed,
    /// It did, and was sent back.
    Refunded,
}

/// Remembers the latest payment with its order.
#[function(plpgsql, schema(Internal), security(definer), body = "note_latest_payment.sql", depends_on(Order))]
pub fn note_latest_payment() -> Trigger;

/// Numbers of invoices. They may have gaps, and never repeat.
#[derive(Sequence)]
#[sequence(invoice_numbers, schema(BackOffice), start = 202_600_001, grant(usage(service_role)))]
pub struct InvoiceNumbers;

/// An invoice: one per order.
#[derive(Table)]
#[table(invoices, schema(Shop))]
#[access(select(via(order_id, any(owner, when(is_staff)))), service(select, insert))]
pub struct Invoice {
    /// Its number.
    #[primary_key]
    #[default("nextval('back_office.invoice_numbers')")]
    pub number: i64,
    /// What is charged for.
    #[unique]
    #[references(Order::id)]
    pub order_id: Uuid,
    /// The day on it.
    #[default("current_date")]
    pub issued_on: Date,
    /// How much is due.
    pub total: Amount,
    /// The document itself, which is compressed already.
    #[storage(external)]
    pub document: Option<Bytea>,
}

/// A parcel.
#[derive(Table)]
#[table(shipments, schema(Shop))]
#[access(
    select(via(order_id, any(owner, when(is_staff)))),
    insert(when(is_staff), columns(order_id, carrier, tracking_code)),
    update(when(is_staff), columns(tracking_code, delivered_at)),
    service(select, insert, update, delete)
)]
#[index(order_id, shipped_at)]
#[unique(carrier, tracking_code, deferrable(initially_immediate))]
#[check(delivered_after_shipped = "delivered_at >= shipped_at")]
pub struct Shipment {
    /// Unique identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// What is in it.
    #[references(Order::id)]
    pub order_id: Uuid,
    /// Who carries it.
    pub carrier: Carrier,
    /// What the carrier calls it.
    pub tracking_code: Option<Text>,
    /// When it was handed over.
    #[default("now()")]
    pub shipped_at: Timestamptz,
    /// When it arrived.
    pub delivered_at: Option<Timestamptz>,
}

/// Who carries parcels.
#[derive(Values)]
pub enum Carrier {
    /// The post.
    Post,
    /// A courier by bicycle, in town.
    Bicycle,
    /// The customer comes.
    Pickup,
}

/// Makes an order of what lies in the caller's cart, and empties it. The caller's own rights are enough.
#[function(
    plpgsql,
    schema(Shop),
    body = "place_order.sql",
    grant(authenticated),
    depends_on(Order, OrderLine, crate::carts::CartLine)
)]
pub fn place_order(p_ship_to: PostalAddress, #[default("null")] p_note: Option<Text>) -> Uuid;

/// What an order comes to.
#[function(
    sql,
    schema(Shop),
    stable,
    parallel(safe),
    body_sql = "select sum(line.total) from shop.order_lines as line where line.order_id = p_order_id",
    grant(authenticated, service_role)
)]
pub fn order_total(p_order_id: Uuid) -> Option<Numeric>;

/// Moves an order on. For staff.
#[function(
    plpgsql,
    schema(BackOffice),
    security(definer),
    body = "set_order_status.sql",
    grant(authenticated),
    depends_on(Order)
)]
pub fn set_order_status(p_order_id: Uuid, p_status: OrderStatus) -> Void;

/// What each product has sold. Refresh concurrently, as its owner.
#[derive(View)]
#[view(
    product_sales,
    schema(BackOffice),
    materialized,
    query = "product_sales.sql",
    storage(fillfactor = 90)
)]
#[access(service(select))]
#[unique(product_id)]
#[index(revenue(desc), comment = "What earns most.")]
pub struct ProductSales {
    /// The product.
    pub product_id: Uuid,
    /// In how many orders it stands.
    pub orders: i64,
    /// How many were sold.
    pub units: i64,
    /// What they earned, with tax.
    pub revenue: Numeric,
}

/// A line of [`best_sellers`].
#[derive(Composite)]
#[composite(record)]
pub struct BestSeller {
    /// The product.
    pub product_id: Uuid,
    /// Its name.
    pub name: Text,
    /// How many were sold.
    pub units: i64,
    /// What they earned, with tax.
    pub revenue: Numeric,
}

/// The products that earned most, as of the last refresh of `product_sales`. For staff; to anyone else it shows nothing.
#[function(
    plpgsql,
    schema(BackOffice),
    stable,
    security(definer),
    cost(500),
    rows(10),
    body = "best_sellers.sql",
    grant(authenticated),
    depends_on(ProductSales, Product, is_staff)
)]
pub fn best_sellers(#[default("10")] p_limit: i32) -> Rows<BestSeller>;
