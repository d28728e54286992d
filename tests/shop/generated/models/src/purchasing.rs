//! What managers order from suppliers.

use crate::{Interval, UnknownValue};

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

/// Whom the shop buys from.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Supplier {
    /// Unique identifier.
    pub id: uuid::Uuid,
    /// The firm.
    pub name: String,
    /// Where orders are sent.
    pub email: String,
    /// Whom to ask for.
    pub contact: SupplierContact,
    /// From order to delivery.
    pub lead_time: Interval,
}

/// A new row of `back_office.suppliers`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewSupplier {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
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
    pub fn new(name: String, email: String) -> Self {
        Self {
            id: Default::default(),
            name,
            email,
            contact: Default::default(),
            lead_time: Default::default(),
        }
    }
}

/// Changes to a row of `back_office.suppliers`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SupplierPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
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
    fn from_str(text: &str) -> Result<Self, Self::Err> {
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
    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// What was ordered from a supplier, and when it is expected.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PurchaseOrder {
    /// Its number.
    pub id: i64,
    /// From whom.
    pub supplier_id: uuid::Uuid,
    /// The manager who ordered.
    pub ordered_by: uuid::Uuid,
    /// How far it is.
    pub state: PurchaseState,
    /// When the goods should arrive.
    pub expected_on: Option<chrono::NaiveDate>,
    /// When it was written.
    pub created_at: chrono::DateTime<chrono::Utc>,
}

/// A new row of `back_office.purchase_orders`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewPurchaseOrder {
    /// Its number.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// From whom.
    pub supplier_id: uuid::Uuid,
    /// The manager who ordered.
    pub ordered_by: uuid::Uuid,
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
    pub fn new(supplier_id: uuid::Uuid, ordered_by: uuid::Uuid) -> Self {
        Self {
            id: Default::default(),
            supplier_id,
            ordered_by,
            state: Default::default(),
            expected_on: Default::default(),
            created_at: Default::default(),
        }
    }
}

/// Changes to a row of `back_office.purchase_orders`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PurchaseOrderPatch {
    /// Its number.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// From whom.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub supplier_id: Option<uuid::Uuid>,
    /// The manager who ordered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub ordered_by: Option<uuid::Uuid>,
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

/// One line of a purchase order.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PurchaseOrderLine {
    /// The order.
    pub purchase_order_id: i64,
    /// Its place in it, from 1.
    pub line_number: i16,
    /// What is bought.
    pub variant_id: uuid::Uuid,
    /// How many.
    pub quantity: i32,
    /// What one costs the shop.
    pub unit_cost: rust_decimal::Decimal,
}

/// A new row of `back_office.purchase_order_lines`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewPurchaseOrderLine {
    /// The order.
    pub purchase_order_id: i64,
    /// Its place in it, from 1.
    pub line_number: i16,
    /// What is bought.
    pub variant_id: uuid::Uuid,
    /// How many.
    pub quantity: i32,
    /// What one costs the shop.
    pub unit_cost: rust_decimal::Decimal,
}

impl NewPurchaseOrderLine {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        purchase_order_id: i64,
        line_number: i16,
        variant_id: uuid::Uuid,
        quantity: i32,
        unit_cost: rust_decimal::Decimal,
    ) -> Self {
        Self {
            purchase_order_id,
            line_number,
            variant_id,
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
    pub purchase_order_id: Option<i64>,
    /// Its place in it, from 1.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub line_number: Option<i16>,
    /// What is bought.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<uuid::Uuid>,
    /// How many.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i32>,
    /// What one costs the shop.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub unit_cost: Option<rust_decimal::Decimal>,
}

/// Purchase orders that are still being written. What is written through it stays a draft.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DraftPurchaseOrder {
    /// Its number.
    pub id: i64,
    /// From whom.
    pub supplier_id: uuid::Uuid,
    /// The manager who ordered.
    pub ordered_by: uuid::Uuid,
    /// Always `draft`.
    pub state: PurchaseState,
    /// When the goods should arrive.
    pub expected_on: Option<chrono::NaiveDate>,
}
