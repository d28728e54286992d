//! What managers order from suppliers.

use crate::{Interval, StaffMemberId, UnknownValue, VariantId};

/// What identifies a row of the table back_office.suppliers.
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
pub struct SupplierId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for SupplierId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for SupplierId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for SupplierId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<SupplierId> for uuid::Uuid {
    fn from(id: SupplierId) -> Self {
        id.0
    }
}

/// Whom to ask for at a supplier's.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SupplierContact {
    /// Full name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// With the country's prefix.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Keys that the schema does not name, kept as they are.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

impl SupplierContact {
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// With a value for `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
}

/// Whom the shop buys from.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Supplier {
    /// Unique identifier.
    pub id: SupplierId,
    /// The firm.
    pub name: String,
    /// Where orders are sent.
    pub email: String,
    /// Whom to ask for.
    pub contact: SupplierContact,
    /// From order to delivery.
    pub lead_time: Interval,
}

impl Supplier {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, name, email, contact, lead_time";
}

/// A new row of `back_office.suppliers`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewSupplier {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<SupplierId>,
    /// The firm.
    pub name: String,
    /// Where orders are sent.
    pub email: String,
    /// Whom to ask for.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub contact: Option<SupplierContact>,
    /// From order to delivery.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub lead_time: Option<Interval>,
}

impl NewSupplier {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            name: name.into(),
            email: email.into(),
            contact: Default::default(),
            lead_time: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<SupplierId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `contact`.
    #[must_use]
    pub fn with_contact(mut self, value: SupplierContact) -> Self {
        self.contact = Some(value);
        self
    }
    /// With a value for `lead_time`.
    #[must_use]
    pub fn with_lead_time(mut self, value: Interval) -> Self {
        self.lead_time = Some(value);
        self
    }
}

/// Changes to a row of `back_office.suppliers`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SupplierPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<SupplierId>,
    /// The firm.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where orders are sent.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whom to ask for.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub contact: Option<SupplierContact>,
    /// From order to delivery.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub lead_time: Option<Interval>,
}

impl SupplierPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<SupplierId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// With a value for `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// With a value for `contact`.
    #[must_use]
    pub fn with_contact(mut self, value: SupplierContact) -> Self {
        self.contact = Some(value);
        self
    }
    /// With a value for `lead_time`.
    #[must_use]
    pub fn with_lead_time(mut self, value: Interval) -> Self {
        self.lead_time = Some(value);
        self
    }
}

/// What identifies a row of the table back_office.purchase_orders.
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
pub struct PurchaseOrderId(
    /// The key.
    pub i64,
);

impl std::fmt::Display for PurchaseOrderId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for PurchaseOrderId {
    type Err = <i64 as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<i64> for PurchaseOrderId {
    fn from(key: i64) -> Self {
        Self(key)
    }
}

impl From<PurchaseOrderId> for i64 {
    fn from(id: PurchaseOrderId) -> Self {
        id.0
    }
}

/// How far a purchase is.
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
pub enum PurchaseState {
    /// Being written.
    #[serde(rename = "draft")]
    Draft,
    /// At the supplier's.
    #[serde(rename = "sent")]
    Sent,
    /// Some goods have arrived.
    #[serde(rename = "partly-received")]
    PartlyReceived,
    /// All of them have.
    #[serde(rename = "received")]
    Received,
}

impl PurchaseState {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 4] = [
        Self::Draft,
        Self::Sent,
        Self::PartlyReceived,
        Self::Received,
    ];
    /// The stored value.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::PartlyReceived => "partly-received",
            Self::Received => "received",
        }
    }
}

impl std::fmt::Display for PurchaseState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for PurchaseState {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        match text {
            "draft" => Ok(Self::Draft),
            "sent" => Ok(Self::Sent),
            "partly-received" => Ok(Self::PartlyReceived),
            "received" => Ok(Self::Received),
            _ => {
                Err(UnknownValue {
                    set: "PurchaseState",
                    value: text.to_owned(),
                })
            }
        }
    }
}

impl TryFrom<&str> for PurchaseState {
    type Error = UnknownValue;
    fn try_from(text: &str) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl TryFrom<String> for PurchaseState {
    type Error = UnknownValue;
    fn try_from(text: String) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl From<PurchaseState> for &'static str {
    fn from(value: PurchaseState) -> Self {
        value.as_str()
    }
}

impl From<PurchaseState> for String {
    fn from(value: PurchaseState) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for PurchaseState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// What was ordered from a supplier, and when it is expected.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PurchaseOrder {
    /// Its number.
    pub id: PurchaseOrderId,
    /// From whom.
    pub supplier_id: SupplierId,
    /// The manager who ordered.
    pub ordered_by: StaffMemberId,
    /// How far it is.
    pub state: PurchaseState,
    /// When the goods should arrive.
    pub expected_on: Option<chrono::NaiveDate>,
    /// When it was written.
    pub created_at: chrono::DateTime<chrono::Utc>,
}

impl PurchaseOrder {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, supplier_id, ordered_by, state, expected_on, created_at";
}

/// A new row of `back_office.purchase_orders`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewPurchaseOrder {
    /// Its number.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<PurchaseOrderId>,
    /// From whom.
    pub supplier_id: SupplierId,
    /// The manager who ordered.
    pub ordered_by: StaffMemberId,
    /// How far it is.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub state: Option<PurchaseState>,
    /// When the goods should arrive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_on: Option<chrono::NaiveDate>,
    /// When it was written.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewPurchaseOrder {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        supplier_id: impl Into<SupplierId>,
        ordered_by: impl Into<StaffMemberId>,
    ) -> Self {
        Self {
            id: Default::default(),
            supplier_id: supplier_id.into(),
            ordered_by: ordered_by.into(),
            state: Default::default(),
            expected_on: Default::default(),
            created_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<PurchaseOrderId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `state`.
    #[must_use]
    pub fn with_state(mut self, value: PurchaseState) -> Self {
        self.state = Some(value);
        self
    }
    /// With a value for `expected_on`.
    #[must_use]
    pub fn with_expected_on(mut self, value: chrono::NaiveDate) -> Self {
        self.expected_on = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// Changes to a row of `back_office.purchase_orders`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PurchaseOrderPatch {
    /// Its number.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<PurchaseOrderId>,
    /// From whom.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub supplier_id: Option<SupplierId>,
    /// The manager who ordered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub ordered_by: Option<StaffMemberId>,
    /// How far it is.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub state: Option<PurchaseState>,
    /// When the goods should arrive.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub expected_on: Option<Option<chrono::NaiveDate>>,
    /// When it was written.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl PurchaseOrderPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<PurchaseOrderId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `supplier_id`.
    #[must_use]
    pub fn with_supplier_id(mut self, value: impl Into<SupplierId>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }
    /// With a value for `ordered_by`.
    #[must_use]
    pub fn with_ordered_by(mut self, value: impl Into<StaffMemberId>) -> Self {
        self.ordered_by = Some(value.into());
        self
    }
    /// With a value for `state`.
    #[must_use]
    pub fn with_state(mut self, value: PurchaseState) -> Self {
        self.state = Some(value);
        self
    }
    /// With a value for `expected_on`.
    #[must_use]
    pub fn with_expected_on(mut self, value: chrono::NaiveDate) -> Self {
        self.expected_on = Some(Some(value));
        self
    }
    /// With null for `expected_on`.
    #[must_use]
    pub fn without_expected_on(mut self) -> Self {
        self.expected_on = Some(None);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// One line of a purchase order.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PurchaseOrderLine {
    /// The order.
    pub purchase_order_id: PurchaseOrderId,
    /// Its place in it, from 1.
    pub line_number: i16,
    /// What is bought.
    pub variant_id: VariantId,
    /// How many.
    pub quantity: i32,
    /// What one costs the shop.
    pub unit_cost: rust_decimal::Decimal,
}

impl PurchaseOrderLine {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "purchase_order_id, line_number, variant_id, quantity, unit_cost";
}

/// A new row of `back_office.purchase_order_lines`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewPurchaseOrderLine {
    /// The order.
    pub purchase_order_id: PurchaseOrderId,
    /// Its place in it, from 1.
    pub line_number: i16,
    /// What is bought.
    pub variant_id: VariantId,
    /// How many.
    pub quantity: i32,
    /// What one costs the shop.
    pub unit_cost: rust_decimal::Decimal,
}

impl NewPurchaseOrderLine {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        purchase_order_id: impl Into<PurchaseOrderId>,
        line_number: i16,
        variant_id: impl Into<VariantId>,
        quantity: i32,
        unit_cost: rust_decimal::Decimal,
    ) -> Self {
        Self {
            purchase_order_id: purchase_order_id.into(),
            line_number,
            variant_id: variant_id.into(),
            quantity,
            unit_cost,
        }
    }
}

/// Changes to a row of `back_office.purchase_order_lines`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PurchaseOrderLinePatch {
    /// The order.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub purchase_order_id: Option<PurchaseOrderId>,
    /// Its place in it, from 1.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub line_number: Option<i16>,
    /// What is bought.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<VariantId>,
    /// How many.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i32>,
    /// What one costs the shop.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub unit_cost: Option<rust_decimal::Decimal>,
}

impl PurchaseOrderLinePatch {
    /// With a value for `purchase_order_id`.
    #[must_use]
    pub fn with_purchase_order_id(mut self, value: impl Into<PurchaseOrderId>) -> Self {
        self.purchase_order_id = Some(value.into());
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
    /// With a value for `quantity`.
    #[must_use]
    pub fn with_quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }
    /// With a value for `unit_cost`.
    #[must_use]
    pub fn with_unit_cost(mut self, value: rust_decimal::Decimal) -> Self {
        self.unit_cost = Some(value);
        self
    }
}

/// Purchase orders that are still being written. What is written through it stays a draft.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DraftPurchaseOrder {
    /// Its number.
    pub id: PurchaseOrderId,
    /// From whom.
    pub supplier_id: SupplierId,
    /// The manager who ordered.
    pub ordered_by: StaffMemberId,
    /// Always `draft`.
    pub state: PurchaseState,
    /// When the goods should arrive.
    pub expected_on: Option<chrono::NaiveDate>,
}

impl DraftPurchaseOrder {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, supplier_id, ordered_by, state, expected_on";
}
