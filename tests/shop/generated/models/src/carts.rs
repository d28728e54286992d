//! What customers are about to buy.

use crate::Interval;

/// A customer's cart: one each.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Cart {
    /// Unique identifier.
    pub id: uuid::Uuid,
    /// Whose it is.
    pub customer_id: uuid::Uuid,
    /// When it was taken.
    pub created_at: chrono::DateTime<chrono::Utc>,
}

/// A new row of `shop.carts`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewCart {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// Whose it is.
    pub customer_id: uuid::Uuid,
    /// When it was taken.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewCart {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(customer_id: uuid::Uuid) -> Self {
        Self {
            id: Default::default(),
            customer_id,
            created_at: Default::default(),
        }
    }
}

/// Changes to a row of `shop.carts`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CartPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// Whose it is.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<uuid::Uuid>,
    /// When it was taken.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// What lies in a cart.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CartLine {
    /// The cart.
    pub cart_id: uuid::Uuid,
    /// What lies in it.
    pub variant_id: uuid::Uuid,
    /// How many.
    pub quantity: i32,
    /// When it was put there.
    pub added_at: chrono::DateTime<chrono::Utc>,
}

/// A new row of `shop.cart_lines`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewCartLine {
    /// The cart.
    pub cart_id: uuid::Uuid,
    /// What lies in it.
    pub variant_id: uuid::Uuid,
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
    pub fn new(cart_id: uuid::Uuid, variant_id: uuid::Uuid) -> Self {
        Self {
            cart_id,
            variant_id,
            quantity: Default::default(),
            added_at: Default::default(),
        }
    }
}

/// Changes to a row of `shop.cart_lines`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CartLinePatch {
    /// The cart.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub cart_id: Option<uuid::Uuid>,
    /// What lies in it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<uuid::Uuid>,
    /// How many.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i32>,
    /// When it was put there.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub added_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// The arguments of `back_office_empty_abandoned_carts`: what is `None` is left to the function.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BackOfficeEmptyAbandonedCartsArgs {
    /// `p_older_than`: `interval`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub p_older_than: Option<Interval>,
}
