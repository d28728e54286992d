//! What customers have bought, paid and been sent.

use crate::{AccountId, PostalAddress, ProductId, UnknownValue, VariantId};

/// What identifies a row of the table shop.orders.
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
#[serde(transparent)]
pub struct OrderId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for OrderId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for OrderId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for OrderId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<OrderId> for uuid::Uuid {
    fn from(id: OrderId) -> Self {
        id.0
    }
}

/// What a customer has ordered. As long as it is open, the customer may still change where it goes.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Order {
    /// Unique identifier.
    pub id: OrderId,
    /// What the customer is told.
    pub order_number: i64,
    /// Who ordered.
    pub customer_id: AccountId,
    /// How far it is.
    pub status: OrderStatus,
    /// Where the parcel goes: a copy, since customers move.
    pub ship_to: PostalAddress,
    /// Where the invoice goes, if elsewhere.
    pub bill_to: Option<PostalAddress>,
    /// A word to whoever packs it.
    pub note: Option<String>,
    /// The payment that counts.
    pub latest_payment_id: Option<PaymentId>,
    /// When it was ordered.
    pub placed_at: chrono::DateTime<chrono::Utc>,
    /// When it last changed; kept by trigger.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}

impl Order {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, order_number, customer_id, status, ship_to, bill_to, note, latest_payment_id, placed_at, updated_at";
}

/// A new row of `shop.orders`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewOrder {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<OrderId>,
    /// Who ordered.
    pub customer_id: AccountId,
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
    pub latest_payment_id: Option<PaymentId>,
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
    pub fn new(customer_id: impl Into<AccountId>, ship_to: PostalAddress) -> Self {
        Self {
            id: Default::default(),
            customer_id: customer_id.into(),
            status: Default::default(),
            ship_to,
            bill_to: Default::default(),
            note: Default::default(),
            latest_payment_id: Default::default(),
            placed_at: Default::default(),
            updated_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<OrderId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `status`.
    #[must_use]
    pub fn with_status(mut self, value: OrderStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// With a value for `bill_to`.
    #[must_use]
    pub fn with_bill_to(mut self, value: PostalAddress) -> Self {
        self.bill_to = Some(value);
        self
    }
    /// With a value for `note`.
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// With a value for `latest_payment_id`.
    #[must_use]
    pub fn with_latest_payment_id(mut self, value: impl Into<PaymentId>) -> Self {
        self.latest_payment_id = Some(value.into());
        self
    }
    /// With a value for `placed_at`.
    #[must_use]
    pub fn with_placed_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.placed_at = Some(value);
        self
    }
    /// With a value for `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.updated_at = Some(value);
        self
    }
}

/// Changes to a row of `shop.orders`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrderPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<OrderId>,
    /// Who ordered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<AccountId>,
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
    pub latest_payment_id: Option<Option<PaymentId>>,
    /// When it was ordered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub placed_at: Option<chrono::DateTime<chrono::Utc>>,
    /// When it last changed; kept by trigger.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl OrderPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<OrderId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `customer_id`.
    #[must_use]
    pub fn with_customer_id(mut self, value: impl Into<AccountId>) -> Self {
        self.customer_id = Some(value.into());
        self
    }
    /// With a value for `status`.
    #[must_use]
    pub fn with_status(mut self, value: OrderStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// With a value for `ship_to`.
    #[must_use]
    pub fn with_ship_to(mut self, value: PostalAddress) -> Self {
        self.ship_to = Some(value);
        self
    }
    /// With a value for `bill_to`.
    #[must_use]
    pub fn with_bill_to(mut self, value: PostalAddress) -> Self {
        self.bill_to = Some(Some(value));
        self
    }
    /// With null for `bill_to`.
    #[must_use]
    pub fn without_bill_to(mut self) -> Self {
        self.bill_to = Some(None);
        self
    }
    /// With a value for `note`.
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(Some(value.into()));
        self
    }
    /// With null for `note`.
    #[must_use]
    pub fn without_note(mut self) -> Self {
        self.note = Some(None);
        self
    }
    /// With a value for `latest_payment_id`.
    #[must_use]
    pub fn with_latest_payment_id(mut self, value: impl Into<PaymentId>) -> Self {
        self.latest_payment_id = Some(Some(value.into()));
        self
    }
    /// With null for `latest_payment_id`.
    #[must_use]
    pub fn without_latest_payment_id(mut self) -> Self {
        self.latest_payment_id = Some(None);
        self
    }
    /// With a value for `placed_at`.
    #[must_use]
    pub fn with_placed_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.placed_at = Some(value);
        self
    }
    /// With a value for `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.updated_at = Some(value);
        self
    }
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
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
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
    fn try_from(text: &str) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl TryFrom<String> for OrderStatus {
    type Error = UnknownValue;
    fn try_from(text: String) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl From<OrderStatus> for &'static str {
    fn from(value: OrderStatus) -> Self {
        value.as_str()
    }
}

impl From<OrderStatus> for String {
    fn from(value: OrderStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for OrderStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// One line of an order, with what it was called and what it cost on the day.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrderLine {
    /// The order.
    pub order_id: OrderId,
    /// Its place in it, from 1.
    pub line_number: i16,
    /// What was bought.
    pub variant_id: VariantId,
    /// What it was called.
    pub description: String,
    /// How many.
    pub quantity: i32,
    /// What one cost, with tax.
    pub unit_price: rust_decimal::Decimal,
    /// What all of them cost.
    pub total: rust_decimal::Decimal,
}

impl OrderLine {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "order_id, line_number, variant_id, description, quantity, unit_price, total";
}

/// A new row of `shop.order_lines`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewOrderLine {
    /// The order.
    pub order_id: OrderId,
    /// Its place in it, from 1.
    pub line_number: i16,
    /// What was bought.
    pub variant_id: VariantId,
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
    pub fn new(
        order_id: impl Into<OrderId>,
        line_number: i16,
        variant_id: impl Into<VariantId>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            line_number,
            variant_id: variant_id.into(),
            description: Default::default(),
            quantity: Default::default(),
            unit_price: Default::default(),
        }
    }
    /// With a value for `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// With a value for `quantity`.
    #[must_use]
    pub fn with_quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }
    /// With a value for `unit_price`.
    #[must_use]
    pub fn with_unit_price(mut self, value: rust_decimal::Decimal) -> Self {
        self.unit_price = Some(value);
        self
    }
}

/// Changes to a row of `shop.order_lines`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrderLinePatch {
    /// The order.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub order_id: Option<OrderId>,
    /// Its place in it, from 1.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub line_number: Option<i16>,
    /// What was bought.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<VariantId>,
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

impl OrderLinePatch {
    /// With a value for `order_id`.
    #[must_use]
    pub fn with_order_id(mut self, value: impl Into<OrderId>) -> Self {
        self.order_id = Some(value.into());
        self
    }
    /// With a value for `line_number`.
    #[must_use]
    pub fn with_line_number(mut self, value: i16) -> Self {
        self.line_number = Some(value);
        self
    }
    /// With a value for `variant_id`.
    #[must_use]
    pub fn with_variant_id(mut self, value: impl Into<VariantId>) -> Self {
        self.variant_id = Some(value.into());
        self
    }
    /// With a value for `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// With a value for `quantity`.
    #[must_use]
    pub fn with_quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }
    /// With a value for `unit_price`.
    #[must_use]
    pub fn with_unit_price(mut self, value: rust_decimal::Decimal) -> Self {
        self.unit_price = Some(value);
        self
    }
}

/// What identifies a row of the table shop.payments.
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
#[serde(transparent)]
pub struct PaymentId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for PaymentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for PaymentId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for PaymentId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<PaymentId> for uuid::Uuid {
    fn from(id: PaymentId) -> Self {
        id.0
    }
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
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
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
    fn try_from(text: &str) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl TryFrom<String> for PaymentMethod {
    type Error = UnknownValue;
    fn try_from(text: String) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl From<PaymentMethod> for &'static str {
    fn from(value: PaymentMethod) -> Self {
        value.as_str()
    }
}

impl From<PaymentMethod> for String {
    fn from(value: PaymentMethod) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for PaymentMethod {
    fn as_ref(&self) -> &str {
        self.as_str()
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
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
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
    fn try_from(text: &str) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl TryFrom<String> for PaymentState {
    type Error = UnknownValue;
    fn try_from(text: String) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl From<PaymentState> for &'static str {
    fn from(value: PaymentState) -> Self {
        value.as_str()
    }
}

impl From<PaymentState> for String {
    fn from(value: PaymentState) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for PaymentState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Money for an order, or the attempt to get it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Payment {
    /// Unique identifier.
    pub id: PaymentId,
    /// What is paid.
    pub order_id: OrderId,
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

impl Payment {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, order_id, amount, method, state, provider_reference, created_at";
}

/// A new row of `shop.payments`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewPayment {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<PaymentId>,
    /// What is paid.
    pub order_id: OrderId,
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
        order_id: impl Into<OrderId>,
        amount: rust_decimal::Decimal,
        method: PaymentMethod,
    ) -> Self {
        Self {
            id: Default::default(),
            order_id: order_id.into(),
            amount,
            method,
            state: Default::default(),
            provider_reference: Default::default(),
            created_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<PaymentId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `state`.
    #[must_use]
    pub fn with_state(mut self, value: PaymentState) -> Self {
        self.state = Some(value);
        self
    }
    /// With a value for `provider_reference`.
    #[must_use]
    pub fn with_provider_reference(mut self, value: impl Into<String>) -> Self {
        self.provider_reference = Some(value.into());
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// Changes to a row of `shop.payments`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PaymentPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<PaymentId>,
    /// What is paid.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub order_id: Option<OrderId>,
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

impl PaymentPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<PaymentId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `order_id`.
    #[must_use]
    pub fn with_order_id(mut self, value: impl Into<OrderId>) -> Self {
        self.order_id = Some(value.into());
        self
    }
    /// With a value for `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: rust_decimal::Decimal) -> Self {
        self.amount = Some(value);
        self
    }
    /// With a value for `method`.
    #[must_use]
    pub fn with_method(mut self, value: PaymentMethod) -> Self {
        self.method = Some(value);
        self
    }
    /// With a value for `state`.
    #[must_use]
    pub fn with_state(mut self, value: PaymentState) -> Self {
        self.state = Some(value);
        self
    }
    /// With a value for `provider_reference`.
    #[must_use]
    pub fn with_provider_reference(mut self, value: impl Into<String>) -> Self {
        self.provider_reference = Some(Some(value.into()));
        self
    }
    /// With null for `provider_reference`.
    #[must_use]
    pub fn without_provider_reference(mut self) -> Self {
        self.provider_reference = Some(None);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// What identifies a row of the table shop.invoices.
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
#[serde(transparent)]
pub struct InvoiceId(
    /// The key.
    pub i64,
);

impl std::fmt::Display for InvoiceId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for InvoiceId {
    type Err = <i64 as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<i64> for InvoiceId {
    fn from(key: i64) -> Self {
        Self(key)
    }
}

impl From<InvoiceId> for i64 {
    fn from(id: InvoiceId) -> Self {
        id.0
    }
}

/// An invoice: one per order.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Invoice {
    /// Its number.
    pub number: InvoiceId,
    /// What is charged for.
    pub order_id: OrderId,
    /// The day on it.
    pub issued_on: chrono::NaiveDate,
    /// How much is due.
    pub total: rust_decimal::Decimal,
    /// The document itself, which is compressed already.
    pub document: Option<Vec<u8>>,
}

impl Invoice {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "number, order_id, issued_on, total, document";
}

/// A new row of `shop.invoices`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewInvoice {
    /// Its number.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub number: Option<InvoiceId>,
    /// What is charged for.
    pub order_id: OrderId,
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
    pub fn new(order_id: impl Into<OrderId>, total: rust_decimal::Decimal) -> Self {
        Self {
            number: Default::default(),
            order_id: order_id.into(),
            issued_on: Default::default(),
            total,
            document: Default::default(),
        }
    }
    /// With a value for `number`.
    #[must_use]
    pub fn with_number(mut self, value: impl Into<InvoiceId>) -> Self {
        self.number = Some(value.into());
        self
    }
    /// With a value for `issued_on`.
    #[must_use]
    pub fn with_issued_on(mut self, value: chrono::NaiveDate) -> Self {
        self.issued_on = Some(value);
        self
    }
    /// With a value for `document`.
    #[must_use]
    pub fn with_document(mut self, value: Vec<u8>) -> Self {
        self.document = Some(value);
        self
    }
}

/// Changes to a row of `shop.invoices`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct InvoicePatch {
    /// Its number.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub number: Option<InvoiceId>,
    /// What is charged for.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub order_id: Option<OrderId>,
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

impl InvoicePatch {
    /// With a value for `number`.
    #[must_use]
    pub fn with_number(mut self, value: impl Into<InvoiceId>) -> Self {
        self.number = Some(value.into());
        self
    }
    /// With a value for `order_id`.
    #[must_use]
    pub fn with_order_id(mut self, value: impl Into<OrderId>) -> Self {
        self.order_id = Some(value.into());
        self
    }
    /// With a value for `issued_on`.
    #[must_use]
    pub fn with_issued_on(mut self, value: chrono::NaiveDate) -> Self {
        self.issued_on = Some(value);
        self
    }
    /// With a value for `total`.
    #[must_use]
    pub fn with_total(mut self, value: rust_decimal::Decimal) -> Self {
        self.total = Some(value);
        self
    }
    /// With a value for `document`.
    #[must_use]
    pub fn with_document(mut self, value: Vec<u8>) -> Self {
        self.document = Some(Some(value));
        self
    }
    /// With null for `document`.
    #[must_use]
    pub fn without_document(mut self) -> Self {
        self.document = Some(None);
        self
    }
}

/// What identifies a row of the table shop.shipments.
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
#[serde(transparent)]
pub struct ShipmentId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for ShipmentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for ShipmentId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for ShipmentId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<ShipmentId> for uuid::Uuid {
    fn from(id: ShipmentId) -> Self {
        id.0
    }
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
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
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
    fn try_from(text: &str) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl TryFrom<String> for Carrier {
    type Error = UnknownValue;
    fn try_from(text: String) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl From<Carrier> for &'static str {
    fn from(value: Carrier) -> Self {
        value.as_str()
    }
}

impl From<Carrier> for String {
    fn from(value: Carrier) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for Carrier {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// A parcel.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Shipment {
    /// Unique identifier.
    pub id: ShipmentId,
    /// What is in it.
    pub order_id: OrderId,
    /// Who carries it.
    pub carrier: Carrier,
    /// What the carrier calls it.
    pub tracking_code: Option<String>,
    /// When it was handed over.
    pub shipped_at: chrono::DateTime<chrono::Utc>,
    /// When it arrived.
    pub delivered_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl Shipment {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, order_id, carrier, tracking_code, shipped_at, delivered_at";
}

/// A new row of `shop.shipments`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewShipment {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<ShipmentId>,
    /// What is in it.
    pub order_id: OrderId,
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
    pub fn new(order_id: impl Into<OrderId>, carrier: Carrier) -> Self {
        Self {
            id: Default::default(),
            order_id: order_id.into(),
            carrier,
            tracking_code: Default::default(),
            shipped_at: Default::default(),
            delivered_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<ShipmentId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `tracking_code`.
    #[must_use]
    pub fn with_tracking_code(mut self, value: impl Into<String>) -> Self {
        self.tracking_code = Some(value.into());
        self
    }
    /// With a value for `shipped_at`.
    #[must_use]
    pub fn with_shipped_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.shipped_at = Some(value);
        self
    }
    /// With a value for `delivered_at`.
    #[must_use]
    pub fn with_delivered_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.delivered_at = Some(value);
        self
    }
}

/// Changes to a row of `shop.shipments`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ShipmentPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<ShipmentId>,
    /// What is in it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub order_id: Option<OrderId>,
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

impl ShipmentPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<ShipmentId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `order_id`.
    #[must_use]
    pub fn with_order_id(mut self, value: impl Into<OrderId>) -> Self {
        self.order_id = Some(value.into());
        self
    }
    /// With a value for `carrier`.
    #[must_use]
    pub fn with_carrier(mut self, value: Carrier) -> Self {
        self.carrier = Some(value);
        self
    }
    /// With a value for `tracking_code`.
    #[must_use]
    pub fn with_tracking_code(mut self, value: impl Into<String>) -> Self {
        self.tracking_code = Some(Some(value.into()));
        self
    }
    /// With null for `tracking_code`.
    #[must_use]
    pub fn without_tracking_code(mut self) -> Self {
        self.tracking_code = Some(None);
        self
    }
    /// With a value for `shipped_at`.
    #[must_use]
    pub fn with_shipped_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.shipped_at = Some(value);
        self
    }
    /// With a value for `delivered_at`.
    #[must_use]
    pub fn with_delivered_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.delivered_at = Some(Some(value));
        self
    }
    /// With null for `delivered_at`.
    #[must_use]
    pub fn without_delivered_at(mut self) -> Self {
        self.delivered_at = Some(None);
        self
    }
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
    /// With a value for `p_note`.
    #[must_use]
    pub fn with_p_note(mut self, value: impl Into<String>) -> Self {
        self.p_note = Some(Some(value.into()));
        self
    }
    /// With null for `p_note`.
    #[must_use]
    pub fn without_p_note(mut self) -> Self {
        self.p_note = Some(None);
        self
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
    pub product_id: ProductId,
    /// In how many orders it stands.
    pub orders: i64,
    /// How many were sold.
    pub units: i64,
    /// What they earned, with tax.
    pub revenue: rust_decimal::Decimal,
}

impl ProductSales {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "product_id, orders, units, revenue";
}

/// The arguments of `back_office_best_sellers`: what is `None` is left to the function.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BackOfficeBestSellersArgs {
    /// `p_limit`: `integer`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub p_limit: Option<i32>,
}

impl BackOfficeBestSellersArgs {
    /// With a value for `p_limit`.
    #[must_use]
    pub fn with_p_limit(mut self, value: i32) -> Self {
        self.p_limit = Some(value);
        self
    }
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
