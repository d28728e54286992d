//! What lies on which shelf, and every movement of it.

use crate::{PostalAddress, UnknownValue};

/// Where goods lie.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Warehouse {
    /// Painted on the door, such as `HH-1`.
    pub code: String,
    /// Shown to people.
    pub name: String,
    /// Where it is.
    pub address: PostalAddress,
}

/// A new row of `back_office.warehouses`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewWarehouse {
    /// Painted on the door, such as `HH-1`.
    pub code: String,
    /// Shown to people.
    pub name: String,
    /// Where it is.
    pub address: PostalAddress,
}

impl NewWarehouse {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(code: String, name: String, address: PostalAddress) -> Self {
        Self { code, name, address }
    }
}

/// Changes to a row of `back_office.warehouses`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct WarehousePatch {
    /// Painted on the door, such as `HH-1`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Shown to people.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where it is.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
}

/// How many of a variant lie in a warehouse. Movements keep it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StockLevel {
    /// Where.
    pub warehouse_code: String,
    /// What.
    pub variant_id: uuid::Uuid,
    /// How many lie there.
    pub on_hand: i32,
    /// How many of them are sold, and not yet sent.
    pub reserved: i32,
    /// How many can be sold.
    pub available: i32,
}

/// A new row of `back_office.stock_levels`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewStockLevel {
    /// Where.
    pub warehouse_code: String,
    /// What.
    pub variant_id: uuid::Uuid,
    /// How many lie there.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub on_hand: Option<i32>,
    /// How many of them are sold, and not yet sent.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub reserved: Option<i32>,
}

impl NewStockLevel {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(warehouse_code: String, variant_id: uuid::Uuid) -> Self {
        Self {
            warehouse_code,
            variant_id,
            on_hand: Default::default(),
            reserved: Default::default(),
        }
    }
}

/// Changes to a row of `back_office.stock_levels`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StockLevelPatch {
    /// Where.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub warehouse_code: Option<String>,
    /// What.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<uuid::Uuid>,
    /// How many lie there.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub on_hand: Option<i32>,
    /// How many of them are sold, and not yet sent.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub reserved: Option<i32>,
}

/// Why goods move.
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
pub enum MovementReason {
    /// A supplier delivers.
    #[serde(rename = "delivery")]
    Delivery,
    /// A customer's parcel is packed.
    #[serde(rename = "sale")]
    Sale,
    /// A customer sends something back.
    #[serde(rename = "return")]
    Return,
    /// Somebody counted.
    #[serde(rename = "correction")]
    Correction,
}

impl MovementReason {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 4] = [
        Self::Delivery,
        Self::Sale,
        Self::Return,
        Self::Correction,
    ];
    /// The stored value.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Delivery => "delivery",
            Self::Sale => "sale",
            Self::Return => "return",
            Self::Correction => "correction",
        }
    }
}

impl std::fmt::Display for MovementReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for MovementReason {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "delivery" => Ok(Self::Delivery),
            "sale" => Ok(Self::Sale),
            "return" => Ok(Self::Return),
            "correction" => Ok(Self::Correction),
            _ => {
                Err(UnknownValue {
                    set: "MovementReason",
                    value: text.to_owned(),
                })
            }
        }
    }
}

impl TryFrom<&str> for MovementReason {
    type Error = UnknownValue;
    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// Every change of what lies on a shelf. Nothing here is changed or deleted: a mistake is corrected by another movement.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StockMovement {
    /// Unique identifier.
    pub id: i64,
    /// Where.
    pub warehouse_code: String,
    /// What.
    pub variant_id: uuid::Uuid,
    /// How many came, or, below zero, went.
    pub quantity: i32,
    /// Why.
    pub reason: MovementReason,
    /// The purchase order that was delivered.
    pub purchase_order_id: Option<i64>,
    /// The line of it.
    pub line_number: Option<i16>,
    /// Who carried it.
    pub moved_by: Option<uuid::Uuid>,
    /// When.
    pub moved_at: chrono::DateTime<chrono::Utc>,
}

/// A new row of `back_office.stock_movements`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewStockMovement {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Where.
    pub warehouse_code: String,
    /// What.
    pub variant_id: uuid::Uuid,
    /// How many came, or, below zero, went.
    pub quantity: i32,
    /// Why.
    pub reason: MovementReason,
    /// The purchase order that was delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purchase_order_id: Option<i64>,
    /// The line of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_number: Option<i16>,
    /// Who carried it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_by: Option<uuid::Uuid>,
    /// When.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub moved_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewStockMovement {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        warehouse_code: String,
        variant_id: uuid::Uuid,
        quantity: i32,
        reason: MovementReason,
    ) -> Self {
        Self {
            id: Default::default(),
            warehouse_code,
            variant_id,
            quantity,
            reason,
            purchase_order_id: Default::default(),
            line_number: Default::default(),
            moved_by: Default::default(),
            moved_at: Default::default(),
        }
    }
}

/// Changes to a row of `back_office.stock_movements`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StockMovementPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Where.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub warehouse_code: Option<String>,
    /// What.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<uuid::Uuid>,
    /// How many came, or, below zero, went.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i32>,
    /// Why.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub reason: Option<MovementReason>,
    /// The purchase order that was delivered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub purchase_order_id: Option<Option<i64>>,
    /// The line of it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub line_number: Option<Option<i16>>,
    /// Who carried it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub moved_by: Option<Option<uuid::Uuid>>,
    /// When.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub moved_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// How often each product was looked at, by day. Unlogged: after a crash of the server it begins again at nothing, which is a fair price for not writing each glance to disk twice.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductVisits {
    /// What was looked at.
    pub product_id: uuid::Uuid,
    /// The day, in UTC.
    pub day: chrono::NaiveDate,
    /// How often.
    pub visits: i64,
}

/// A new row of `back_office.product_visits`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewProductVisits {
    /// What was looked at.
    pub product_id: uuid::Uuid,
    /// The day, in UTC.
    pub day: chrono::NaiveDate,
    /// How often.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub visits: Option<i64>,
}

impl NewProductVisits {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(product_id: uuid::Uuid, day: chrono::NaiveDate) -> Self {
        Self {
            product_id,
            day,
            visits: Default::default(),
        }
    }
}

/// Changes to a row of `back_office.product_visits`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductVisitsPatch {
    /// What was looked at.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub product_id: Option<uuid::Uuid>,
    /// The day, in UTC.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub day: Option<chrono::NaiveDate>,
    /// How often.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub visits: Option<i64>,
}

/// The arguments of `shop_record_visit`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ShopRecordVisitArgs {
    /// `p_product_id`: `uuid`.
    pub p_product_id: uuid::Uuid,
}

impl ShopRecordVisitArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(p_product_id: uuid::Uuid) -> Self {
        Self { p_product_id }
    }
}
