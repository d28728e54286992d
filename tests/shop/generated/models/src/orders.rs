//! What customers have bought, paid and been sent.

use crate::{PostalAddress, UnknownValue};

/// What a customer has ordered. As long as it is open, the customer may still change where it goes.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Order {
    /// Unique identifier.
    pub id: uuid::Uuid,
    /// What the customer is told.
    pub order_number: i64,
    /// Who ordered.
    pub customer_id: uuid::Uuid,
    /// How far it is.
    pub status: OrderStatus,
    /// Where the parcel goes: a copy, since customers move.
    pub ship_to: PostalAddress,
    /// Where the invoice goes, if elsewhere.
    pub bill_to: Option<PostalAddress>,
    /// A word to whoever packs it.
    pub note: Option<String>,
    /// The payment that counts.
    pub latest_payment_id: Option<uuid::Uuid>,
    /// When it was ordered.
    pub placed_at: chrono::DateTime<chrono::Utc>,
    /// When it last changed; kept by trigger.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}

/// A new row of `shop.orders`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewOrder {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// Who ordered.
    pub customer_id: uuid::Uuid,
    /// How far it is.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub status: Option<OrderStatus>,
    /// Where the parcel goes: a copy, since customers move.
    pub ship_to: PostalAddress,
    /// Where the invoice goes, if elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bill_to: Option<PostalAddress>,
    /// A word to whoever packs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The payment that counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_payment_id: Option<uuid::Uuid>,
    /// When it was ordered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub placed_at: Option<chrono::DateTime<chrono::Utc>>,
    /// When it last changed; kept by trigger.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewOrder {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(customer_id: uuid::Uuid, ship_to: PostalAddress) -> Self {
        Self {
            id: Default::default(),
            customer_id,
            status: Default::default(),
            ship_to,
            bill_to: Default::default(),
            note: Default::default(),
            latest_payment_id: Default::default(),
            placed_at: Default::default(),
            updated_at: Default::default(),
        }
    }
}

/// Changes to a row of `shop.orders`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrderPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// Who ordered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<uuid::Uuid>,
    /// How far it is.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub status: Option<OrderStatus>,
    /// Where the parcel goes: a copy, since customers move.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub ship_to: Option<PostalAddress>,
    /// Where the invoice goes, if elsewhere.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub bill_to: Option<Option<PostalAddress>>,
    /// A word to whoever packs it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub note: Option<Option<String>>,
    /// The payment that counts.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub latest_payment_id: Option<Option<uuid::Uuid>>,
    /// When it was ordered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub placed_at: Option<chrono::DateTime<chrono::Utc>>,
    /// When it last changed; kept by trigger.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// How far an order is.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum OrderStatus {
    /// Placed, and still to be paid.
    #[serde(rename = "open")]
    Open,
    /// To be sent.
    #[serde(rename = "paid")]
    Paid,
    /// On its way.
    #[serde(rename = "shipped")]
    Shipped,
    /// With the customer.
    #[serde(rename = "delivered")]
    Delivered,
    /// Called off.
    #[serde(rename = "cancelled")]
    Cancelled,
}

impl OrderStatus {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 5] = [
        Self::Open,
        Self::Paid,
        Self::Shipped,
        Self::Delivered,
        Self::Cancelled,
    ];
    /// The stored value.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Paid => "paid",
            Self::Shipped => "shipped",
            Self::Delivered => "delivered",
            Self::Cancelled => "cancelled",
        }
    }
}

impl std::fmt::Display for OrderStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for OrderStatus {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "open" => Ok(Self::Open),
            "paid" => Ok(Self::Paid),
            "shipped" => Ok(Self::Shipped),
            "delivered" => Ok(Self::Delivered),
            "cancelled" => Ok(Self::Cancelled),
            _ => {
                Err(UnknownValue {
                    set: "OrderStatus",
                    value: text.to_owned(),
                })
            }
        }
    }
}

impl TryFrom<&str> for OrderStatus {
    type Error = UnknownValue;
    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// One line of an order, with what it was called and what it cost on the day.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrderLine {
    /// The order.
    pub order_id: uuid::Uuid,
    /// Its place in it, from 1.
    pub line_number: i16,
    /// What was bought.
    pub variant_id: uuid::Uuid,
    /// What it was called.
    pub description: String,
    /// How many.
    pub quantity: i32,
    /// What one cost, with tax.
    pub unit_price: rust_decimal::Decimal,
    /// What all of them cost.
    pub total: rust_decimal::Decimal,
}

/// A new row of `shop.order_lines`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewOrderLine {
    /// The order.
    pub order_id: uuid::Uuid,
    /// Its place in it, from 1.
    pub line_number: i16,
    /// What was bought.
    pub variant_id: uuid::Uuid,
    /// What it was called.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How many.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i32>,
    /// What one cost, with tax.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<rust_decimal::Decimal>,
}

impl NewOrderLine {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(order_id: uuid::Uuid, line_number: i16, variant_id: uuid::Uuid) -> Self {
        Self {
            order_id,
            line_number,
            variant_id,
            description: Default::default(),
            quantity: Default::default(),
            unit_price: Default::default(),
        }
    }
}

/// Changes to a row of `shop.order_lines`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrderLinePatch {
    /// The order.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub order_id: Option<uuid::Uuid>,
    /// Its place in it, from 1.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub line_number: Option<i16>,
    /// What was bought.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<uuid::Uuid>,
    /// What it was called.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How many.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i32>,
    /// What one cost, with tax.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<rust_decimal::Decimal>,
}

/// How customers pay.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum PaymentMethod {
    /// By card.
    #[serde(rename = "card")]
    Card,
    /// By transfer from a bank.
    #[serde(rename = "bank_transfer")]
    BankTransfer,
    /// To the carrier.
    #[serde(rename = "cash_on_delivery")]
    CashOnDelivery,
}

impl PaymentMethod {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 3] = [Self::Card, Self::BankTransfer, Self::CashOnDelivery];
    /// The stored value.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::BankTransfer => "bank_transfer",
            Self::CashOnDelivery => "cash_on_delivery",
        }
    }
}

impl std::fmt::Display for PaymentMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for PaymentMethod {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "card" => Ok(Self::Card),
            "bank_transfer" => Ok(Self::BankTransfer),
            "cash_on_delivery" => Ok(Self::CashOnDelivery),
            _ => {
                Err(UnknownValue {
                    set: "PaymentMethod",
                    value: text.to_owned(),
                })
            }
        }
    }
}

impl TryFrom<&str> for PaymentMethod {
    type Error = UnknownValue;
    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// Has the money arrived?
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum PaymentState {
    /// Not yet.
    #[serde(rename = "pending")]
    Pending,
    /// Yes.
    #[serde(rename = "received")]
    Received,
    /// It never will.
    #[serde(rename = "failed")]
    Failed,
    /// It did, and was sent back.
    #[serde(rename = "refunded")]
    Refunded,
}

impl PaymentState {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 4] = [
        Self::Pending,
        Self::Received,
        Self::Failed,
        Self::Refunded,
    ];
    /// The stored value.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Received => "received",
            Self::Failed => "failed",
            Self::Refunded => "refunded",
        }
    }
}

impl std::fmt::Display for PaymentState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for PaymentState {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "pending" => Ok(Self::Pending),
            "received" => Ok(Self::Received),
            "failed" => Ok(Self::Failed),
            "refunded" => Ok(Self::Refunded),
            _ => {
                Err(UnknownValue {
                    set: "PaymentState",
                    value: text.to_owned(),
                })
            }
        }
    }
}

impl TryFrom<&str> for PaymentState {
    type Error = UnknownValue;
    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// Money for an order, or the attempt to get it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Payment {
    /// Unique identifier.
    pub id: uuid::Uuid,
    /// What is paid.
    pub order_id: uuid::Uuid,
    /// How much.
    pub amount: rust_decimal::Decimal,
    /// How.
    pub method: PaymentMethod,
    /// Has it arrived?
    pub state: PaymentState,
    /// What the provider calls it.
    pub provider_reference: Option<String>,
    /// When it was begun.
    pub created_at: chrono::DateTime<chrono::Utc>,
}

/// A new row of `shop.payments`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewPayment {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// What is paid.
    pub order_id: uuid::Uuid,
    /// How much.
    pub amount: rust_decimal::Decimal,
    /// How.
    pub method: PaymentMethod,
    /// Has it arrived?
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub state: Option<PaymentState>,
    /// What the provider calls it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider_reference: Option<String>,
    /// When it was begun.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewPayment {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        order_id: uuid::Uuid,
        amount: rust_decimal::Decimal,
        method: PaymentMethod,
    ) -> Self {
        Self {
            id: Default::default(),
            order_id,
            amount,
            method,
            state: Default::default(),
            provider_reference: Default::default(),
            created_at: Default::default(),
        }
    }
}

/// Changes to a row of `shop.payments`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PaymentPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// What is paid.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub order_id: Option<uuid::Uuid>,
    /// How much.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub amount: Option<rust_decimal::Decimal>,
    /// How.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub method: Option<PaymentMethod>,
    /// Has it arrived?
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub state: Option<PaymentState>,
    /// What the provider calls it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub provider_reference: Option<Option<String>>,
    /// When it was begun.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// An invoice: one per order.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Invoice {
    /// Its number.
    pub number: i64,
    /// What is charged for.
    pub order_id: uuid::Uuid,
    /// The day on it.
    pub issued_on: chrono::NaiveDate,
    /// How much is due.
    pub total: rust_decimal::Decimal,
    /// The document itself, which is compressed already.
    pub document: Option<Vec<u8>>,
}

/// A new row of `shop.invoices`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewInvoice {
    /// Its number.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// What is charged for.
    pub order_id: uuid::Uuid,
    /// The day on it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub issued_on: Option<chrono::NaiveDate>,
    /// How much is due.
    pub total: rust_decimal::Decimal,
    /// The document itself, which is compressed already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Vec<u8>>,
}

impl NewInvoice {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(order_id: uuid::Uuid, total: rust_decimal::Decimal) -> Self {
        Self {
            number: Default::default(),
            order_id,
            issued_on: Default::default(),
            total,
            document: Default::default(),
        }
    }
}

/// Changes to a row of `shop.invoices`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct InvoicePatch {
    /// Its number.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// What is charged for.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub order_id: Option<uuid::Uuid>,
    /// The day on it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub issued_on: Option<chrono::NaiveDate>,
    /// How much is due.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub total: Option<rust_decimal::Decimal>,
    /// The document itself, which is compressed already.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub document: Option<Option<Vec<u8>>>,
}

/// Who carries parcels.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum Carrier {
    /// The post.
    #[serde(rename = "post")]
    Post,
    /// A courier by bicycle, in town.
    #[serde(rename = "bicycle")]
    Bicycle,
    /// The customer comes.
    #[serde(rename = "pickup")]
    Pickup,
}

impl Carrier {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 3] = [Self::Post, Self::Bicycle, Self::Pickup];
    /// The stored value.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Bicycle => "bicycle",
            Self::Pickup => "pickup",
        }
    }
}

impl std::fmt::Display for Carrier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Carrier {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "post" => Ok(Self::Post),
            "bicycle" => Ok(Self::Bicycle),
            "pickup" => Ok(Self::Pickup),
            _ => {
                Err(UnknownValue {
                    set: "Carrier",
                    value: text.to_owned(),
                })
            }
        }
    }
}

impl TryFrom<&str> for Carrier {
    type Error = UnknownValue;
    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// A parcel.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Shipment {
    /// Unique identifier.
    pub id: uuid::Uuid,
    /// What is in it.
    pub order_id: uuid::Uuid,
    /// Who carries it.
    pub carrier: Carrier,
    /// What the carrier calls it.
    pub tracking_code: Option<String>,
    /// When it was handed over.
    pub shipped_at: chrono::DateTime<chrono::Utc>,
    /// When it arrived.
    pub delivered_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// A new row of `shop.shipments`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewShipment {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// What is in it.
    pub order_id: uuid::Uuid,
    /// Who carries it.
    pub carrier: Carrier,
    /// What the carrier calls it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_code: Option<String>,
    /// When it was handed over.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub shipped_at: Option<chrono::DateTime<chrono::Utc>>,
    /// When it arrived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewShipment {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(order_id: uuid::Uuid, carrier: Carrier) -> Self {
        Self {
            id: Default::default(),
            order_id,
            carrier,
            tracking_code: Default::default(),
            shipped_at: Default::default(),
            delivered_at: Default::default(),
        }
    }
}

/// Changes to a row of `shop.shipments`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ShipmentPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// What is in it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub order_id: Option<uuid::Uuid>,
    /// Who carries it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub carrier: Option<Carrier>,
    /// What the carrier calls it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tracking_code: Option<Option<String>>,
    /// When it was handed over.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub shipped_at: Option<chrono::DateTime<chrono::Utc>>,
    /// When it arrived.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub delivered_at: Option<Option<chrono::DateTime<chrono::Utc>>>,
}

/// The arguments of `shop_place_order`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ShopPlaceOrderArgs {
    /// `p_ship_to`: `shop.postal_address`.
    pub p_ship_to: PostalAddress,
    /// `p_note`: `text`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub p_note: Option<Option<String>>,
}

impl ShopPlaceOrderArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(p_ship_to: PostalAddress) -> Self {
        Self {
            p_ship_to,
            p_note: Default::default(),
        }
    }
}

/// The arguments of `shop_order_total`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ShopOrderTotalArgs {
    /// `p_order_id`: `uuid`.
    pub p_order_id: uuid::Uuid,
}

impl ShopOrderTotalArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(p_order_id: uuid::Uuid) -> Self {
        Self { p_order_id }
    }
}

/// The arguments of `back_office_set_order_status`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BackOfficeSetOrderStatusArgs {
    /// `p_order_id`: `uuid`.
    pub p_order_id: uuid::Uuid,
    /// `p_status`: `shop.order_status`.
    pub p_status: OrderStatus,
}

impl BackOfficeSetOrderStatusArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(p_order_id: uuid::Uuid, p_status: OrderStatus) -> Self {
        Self { p_order_id, p_status }
    }
}

/// What each product has sold. Refresh concurrently, as its owner.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductSales {
    /// The product.
    pub product_id: uuid::Uuid,
    /// In how many orders it stands.
    pub orders: i64,
    /// How many were sold.
    pub units: i64,
    /// What they earned, with tax.
    pub revenue: rust_decimal::Decimal,
}

/// The arguments of `back_office_best_sellers`: what is `None` is left to the function.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BackOfficeBestSellersArgs {
    /// `p_limit`: `integer`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub p_limit: Option<i32>,
}

/// A row of what `back_office_best_sellers` gives back.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BackOfficeBestSellersRow {
    /// `product_id`: `uuid`.
    pub product_id: uuid::Uuid,
    /// `name`: `text`.
    pub name: String,
    /// `units`: `bigint`.
    pub units: i64,
    /// `revenue`: `numeric`.
    pub revenue: rust_decimal::Decimal,
}
