//! What lies on which shelf, and every movement of it.

use crate::{
    PostalAddress, ProductId, PurchaseOrderId, StaffMemberId, UnknownValue, VariantId,
};

/// What identifies a row of the table back_office.warehouses.
#[derive(
    Clone,
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
pub struct WarehouseId(
    /// The key.
    pub String,
);

impl std::fmt::Display for WarehouseId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for WarehouseId {
    type Err = <String as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<String> for WarehouseId {
    fn from(key: String) -> Self {
        Self(key)
    }
}

impl From<WarehouseId> for String {
    fn from(id: WarehouseId) -> Self {
        id.0
    }
}

impl From<&str> for WarehouseId {
    fn from(key: &str) -> Self {
        Self(key.to_owned())
    }
}

impl AsRef<str> for WarehouseId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// Where goods lie.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Warehouse {
    /// Painted on the door, such as `HH-1`.
    pub code: WarehouseId,
    /// Shown to people.
    pub name: String,
    /// Where it is.
    pub address: PostalAddress,
}

impl Warehouse {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "code, name, address";
}

/// A new row of `back_office.warehouses`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewWarehouse {
    /// Painted on the door, such as `HH-1`.
    pub code: WarehouseId,
    /// Shown to people.
    pub name: String,
    /// Where it is.
    pub address: PostalAddress,
}

impl NewWarehouse {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        code: impl Into<WarehouseId>,
        name: impl Into<String>,
        address: PostalAddress,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            address,
        }
    }
}

/// Changes to a row of `back_office.warehouses`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct WarehousePatch {
    /// Painted on the door, such as `HH-1`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub code: Option<WarehouseId>,
    /// Shown to people.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where it is.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
}

impl WarehousePatch {
    /// With a value for `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<WarehouseId>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// With a value for `address`.
    #[must_use]
    pub fn with_address(mut self, value: PostalAddress) -> Self {
        self.address = Some(value);
        self
    }
}

/// How many of a variant lie in a warehouse. Movements keep it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StockLevel {
    /// Where.
    pub warehouse_code: WarehouseId,
    /// What.
    pub variant_id: VariantId,
    /// How many lie there.
    pub on_hand: i32,
    /// How many of them are sold, and not yet sent.
    pub reserved: i32,
    /// How many can be sold.
    pub available: i32,
}

impl StockLevel {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "warehouse_code, variant_id, on_hand, reserved, available";
}

/// A new row of `back_office.stock_levels`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewStockLevel {
    /// Where.
    pub warehouse_code: WarehouseId,
    /// What.
    pub variant_id: VariantId,
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
    pub fn new(
        warehouse_code: impl Into<WarehouseId>,
        variant_id: impl Into<VariantId>,
    ) -> Self {
        Self {
            warehouse_code: warehouse_code.into(),
            variant_id: variant_id.into(),
            on_hand: Default::default(),
            reserved: Default::default(),
        }
    }
    /// With a value for `on_hand`.
    #[must_use]
    pub fn with_on_hand(mut self, value: i32) -> Self {
        self.on_hand = Some(value);
        self
    }
    /// With a value for `reserved`.
    #[must_use]
    pub fn with_reserved(mut self, value: i32) -> Self {
        self.reserved = Some(value);
        self
    }
}

/// Changes to a row of `back_office.stock_levels`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StockLevelPatch {
    /// Where.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub warehouse_code: Option<WarehouseId>,
    /// What.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<VariantId>,
    /// How many lie there.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub on_hand: Option<i32>,
    /// How many of them are sold, and not yet sent.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub reserved: Option<i32>,
}

impl StockLevelPatch {
    /// With a value for `warehouse_code`.
    #[must_use]
    pub fn with_warehouse_code(mut self, value: impl Into<WarehouseId>) -> Self {
        self.warehouse_code = Some(value.into());
        self
    }
    /// With a value for `variant_id`.
    #[must_use]
    pub fn with_variant_id(mut self, value: impl Into<VariantId>) -> Self {
        self.variant_id = Some(value.into());
        self
    }
    /// With a value for `on_hand`.
    #[must_use]
    pub fn with_on_hand(mut self, value: i32) -> Self {
        self.on_hand = Some(value);
        self
    }
    /// With a value for `reserved`.
    #[must_use]
    pub fn with_reserved(mut self, value: i32) -> Self {
        self.reserved = Some(value);
        self
    }
}

/// What identifies a row of the table back_office.stock_movements.
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
pub struct StockMovementId(
    /// The key.
    pub i64,
);

impl std::fmt::Display for StockMovementId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for StockMovementId {
    type Err = <i64 as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<i64> for StockMovementId {
    fn from(key: i64) -> Self {
        Self(key)
    }
}

impl From<StockMovementId> for i64 {
    fn from(id: StockMovementId) -> Self {
        id.0
    }
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
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
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
    fn try_from(text: &str) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl TryFrom<String> for MovementReason {
    type Error = UnknownValue;
    fn try_from(text: String) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl From<MovementReason> for &'static str {
    fn from(value: MovementReason) -> Self {
        value.as_str()
    }
}

impl From<MovementReason> for String {
    fn from(value: MovementReason) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for MovementReason {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Every change of what lies on a shelf. Nothing here is changed or deleted: a mistake is corrected by another movement.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StockMovement {
    /// Unique identifier.
    pub id: StockMovementId,
    /// Where.
    pub warehouse_code: WarehouseId,
    /// What.
    pub variant_id: VariantId,
    /// How many came, or, below zero, went.
    pub quantity: i32,
    /// Why.
    pub reason: MovementReason,
    /// The purchase order that was delivered.
    pub purchase_order_id: Option<PurchaseOrderId>,
    /// The line of it.
    pub line_number: Option<i16>,
    /// Who carried it.
    pub moved_by: Option<StaffMemberId>,
    /// When.
    pub moved_at: chrono::DateTime<chrono::Utc>,
}

impl StockMovement {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by, moved_at";
}

/// A new row of `back_office.stock_movements`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewStockMovement {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<StockMovementId>,
    /// Where.
    pub warehouse_code: WarehouseId,
    /// What.
    pub variant_id: VariantId,
    /// How many came, or, below zero, went.
    pub quantity: i32,
    /// Why.
    pub reason: MovementReason,
    /// The purchase order that was delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purchase_order_id: Option<PurchaseOrderId>,
    /// The line of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_number: Option<i16>,
    /// Who carried it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_by: Option<StaffMemberId>,
    /// When.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub moved_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewStockMovement {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        warehouse_code: impl Into<WarehouseId>,
        variant_id: impl Into<VariantId>,
        quantity: i32,
        reason: MovementReason,
    ) -> Self {
        Self {
            id: Default::default(),
            warehouse_code: warehouse_code.into(),
            variant_id: variant_id.into(),
            quantity,
            reason,
            purchase_order_id: Default::default(),
            line_number: Default::default(),
            moved_by: Default::default(),
            moved_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<StockMovementId>) -> Self {
        self.id = Some(value.into());
        self
    }
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
    /// With a value for `moved_by`.
    #[must_use]
    pub fn with_moved_by(mut self, value: impl Into<StaffMemberId>) -> Self {
        self.moved_by = Some(value.into());
        self
    }
    /// With a value for `moved_at`.
    #[must_use]
    pub fn with_moved_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.moved_at = Some(value);
        self
    }
}

/// Changes to a row of `back_office.stock_movements`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StockMovementPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<StockMovementId>,
    /// Where.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub warehouse_code: Option<WarehouseId>,
    /// What.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<VariantId>,
    /// How many came, or, below zero, went.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i32>,
    /// Why.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub reason: Option<MovementReason>,
    /// The purchase order that was delivered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub purchase_order_id: Option<Option<PurchaseOrderId>>,
    /// The line of it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub line_number: Option<Option<i16>>,
    /// Who carried it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub moved_by: Option<Option<StaffMemberId>>,
    /// When.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub moved_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl StockMovementPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<StockMovementId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `warehouse_code`.
    #[must_use]
    pub fn with_warehouse_code(mut self, value: impl Into<WarehouseId>) -> Self {
        self.warehouse_code = Some(value.into());
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
    /// With a value for `reason`.
    #[must_use]
    pub fn with_reason(mut self, value: MovementReason) -> Self {
        self.reason = Some(value);
        self
    }
    /// With a value for `purchase_order_id`.
    #[must_use]
    pub fn with_purchase_order_id(mut self, value: impl Into<PurchaseOrderId>) -> Self {
        self.purchase_order_id = Some(Some(value.into()));
        self
    }
    /// With null for `purchase_order_id`.
    #[must_use]
    pub fn without_purchase_order_id(mut self) -> Self {
        self.purchase_order_id = Some(None);
        self
    }
    /// With a value for `line_number`.
    #[must_use]
    pub fn with_line_number(mut self, value: i16) -> Self {
        self.line_number = Some(Some(value));
        self
    }
    /// With null for `line_number`.
    #[must_use]
    pub fn without_line_number(mut self) -> Self {
        self.line_number = Some(None);
        self
    }
    /// With a value for `moved_by`.
    #[must_use]
    pub fn with_moved_by(mut self, value: impl Into<StaffMemberId>) -> Self {
        self.moved_by = Some(Some(value.into()));
        self
    }
    /// With null for `moved_by`.
    #[must_use]
    pub fn without_moved_by(mut self) -> Self {
        self.moved_by = Some(None);
        self
    }
    /// With a value for `moved_at`.
    #[must_use]
    pub fn with_moved_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.moved_at = Some(value);
        self
    }
}

/// How often each product was looked at, by day. Unlogged: after a crash of the server it begins again at nothing, which is a fair price for not writing each glance to disk twice.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductVisits {
    /// What was looked at.
    pub product_id: ProductId,
    /// The day, in UTC.
    pub day: chrono::NaiveDate,
    /// How often.
    pub visits: i64,
}

impl ProductVisits {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "product_id, day, visits";
}

/// A new row of `back_office.product_visits`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewProductVisits {
    /// What was looked at.
    pub product_id: ProductId,
    /// The day, in UTC.
    pub day: chrono::NaiveDate,
    /// How often.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub visits: Option<i64>,
}

impl NewProductVisits {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(product_id: impl Into<ProductId>, day: chrono::NaiveDate) -> Self {
        Self {
            product_id: product_id.into(),
            day,
            visits: Default::default(),
        }
    }
    /// With a value for `visits`.
    #[must_use]
    pub fn with_visits(mut self, value: i64) -> Self {
        self.visits = Some(value);
        self
    }
}

/// Changes to a row of `back_office.product_visits`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductVisitsPatch {
    /// What was looked at.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// The day, in UTC.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub day: Option<chrono::NaiveDate>,
    /// How often.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub visits: Option<i64>,
}

impl ProductVisitsPatch {
    /// With a value for `product_id`.
    #[must_use]
    pub fn with_product_id(mut self, value: impl Into<ProductId>) -> Self {
        self.product_id = Some(value.into());
        self
    }
    /// With a value for `day`.
    #[must_use]
    pub fn with_day(mut self, value: chrono::NaiveDate) -> Self {
        self.day = Some(value);
        self
    }
    /// With a value for `visits`.
    #[must_use]
    pub fn with_visits(mut self, value: i64) -> Self {
        self.visits = Some(value);
        self
    }
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
