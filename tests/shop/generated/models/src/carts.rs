//! What customers are about to buy.

use crate::{AccountId, Interval, VariantId};

/// What identifies a row of the table shop.carts.
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
pub struct CartId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for CartId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for CartId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for CartId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<CartId> for uuid::Uuid {
    fn from(id: CartId) -> Self {
        id.0
    }
}

/// A customer's cart: one each.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Cart {
    /// Unique identifier.
    pub id: CartId,
    /// Whose it is.
    pub customer_id: AccountId,
    /// When it was taken.
    pub created_at: chrono::DateTime<chrono::Utc>,
}

impl Cart {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, customer_id, created_at";
}

/// A new row of `shop.carts`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewCart {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<CartId>,
    /// Whose it is.
    pub customer_id: AccountId,
    /// When it was taken.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewCart {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(customer_id: impl Into<AccountId>) -> Self {
        Self {
            id: Default::default(),
            customer_id: customer_id.into(),
            created_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<CartId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// Changes to a row of `shop.carts`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CartPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<CartId>,
    /// Whose it is.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<AccountId>,
    /// When it was taken.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl CartPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<CartId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `customer_id`.
    #[must_use]
    pub fn with_customer_id(mut self, value: impl Into<AccountId>) -> Self {
        self.customer_id = Some(value.into());
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// What lies in a cart.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CartLine {
    /// The cart.
    pub cart_id: CartId,
    /// What lies in it.
    pub variant_id: VariantId,
    /// How many.
    pub quantity: i32,
    /// When it was put there.
    pub added_at: chrono::DateTime<chrono::Utc>,
}

impl CartLine {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "cart_id, variant_id, quantity, added_at";
}

/// A new row of `shop.cart_lines`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewCartLine {
    /// The cart.
    pub cart_id: CartId,
    /// What lies in it.
    pub variant_id: VariantId,
    /// How many.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i32>,
    /// When it was put there.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub added_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewCartLine {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(cart_id: impl Into<CartId>, variant_id: impl Into<VariantId>) -> Self {
        Self {
            cart_id: cart_id.into(),
            variant_id: variant_id.into(),
            quantity: Default::default(),
            added_at: Default::default(),
        }
    }
    /// With a value for `quantity`.
    #[must_use]
    pub fn with_quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }
    /// With a value for `added_at`.
    #[must_use]
    pub fn with_added_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.added_at = Some(value);
        self
    }
}

/// Changes to a row of `shop.cart_lines`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CartLinePatch {
    /// The cart.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub cart_id: Option<CartId>,
    /// What lies in it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<VariantId>,
    /// How many.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i32>,
    /// When it was put there.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub added_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl CartLinePatch {
    /// With a value for `cart_id`.
    #[must_use]
    pub fn with_cart_id(mut self, value: impl Into<CartId>) -> Self {
        self.cart_id = Some(value.into());
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
    /// With a value for `added_at`.
    #[must_use]
    pub fn with_added_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.added_at = Some(value);
        self
    }
}

/// The arguments of `back_office_empty_abandoned_carts`: what is `None` is left to the function.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BackOfficeEmptyAbandonedCartsArgs {
    /// `p_older_than`: `interval`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub p_older_than: Option<Interval>,
}

impl BackOfficeEmptyAbandonedCartsArgs {
    /// With a value for `p_older_than`.
    #[must_use]
    pub fn with_p_older_than(mut self, value: Interval) -> Self {
        self.p_older_than = Some(value);
        self
    }
}
