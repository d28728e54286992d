//! The people who buy here, and where they live.

use crate::PostalAddress;

/// What to write to a customer about.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NotificationSettings {
    /// News of the shop.
    pub newsletter: bool,
    /// Each step of an order.
    pub order_updates: bool,
    /// Keys that the schema does not name, kept as they are.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

impl NotificationSettings {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(newsletter: bool, order_updates: bool) -> Self {
        Self {
            newsletter,
            order_updates,
            additional: Default::default(),
        }
    }
}

/// What a customer has chosen.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerPreferences {
    /// The language of letters, as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What to write about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notifications: Option<NotificationSettings>,
    /// Slugs of categories to show first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub favourites: Option<Vec<String>>,
    /// Keys that the schema does not name, kept as they are.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

/// The people who buy here. A trusted server registers them; they and staff keep their details.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Customer {
    /// The customer's account.
    pub id: uuid::Uuid,
    /// Printed on letters.
    pub customer_number: i64,
    /// Where order confirmations go.
    pub email: String,
    /// Full name.
    pub name: String,
    /// For the carrier.
    pub phone: Option<String>,
    /// What the customer has chosen.
    pub preferences: CustomerPreferences,
    /// A blocked customer owns nothing as far as policies are concerned.
    pub is_blocked: bool,
    /// When the customer registered.
    pub created_at: chrono::DateTime<chrono::Utc>,
    /// When the row last changed; kept by trigger.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}

/// A new row of `shop.customers`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewCustomer {
    /// The customer's account.
    pub id: uuid::Uuid,
    /// Where order confirmations go.
    pub email: String,
    /// Full name.
    pub name: String,
    /// For the carrier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// What the customer has chosen.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub preferences: Option<CustomerPreferences>,
    /// A blocked customer owns nothing as far as policies are concerned.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_blocked: Option<bool>,
    /// When the customer registered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
    /// When the row last changed; kept by trigger.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewCustomer {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(id: uuid::Uuid, email: String, name: String) -> Self {
        Self {
            id,
            email,
            name,
            phone: Default::default(),
            preferences: Default::default(),
            is_blocked: Default::default(),
            created_at: Default::default(),
            updated_at: Default::default(),
        }
    }
}

/// Changes to a row of `shop.customers`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerPatch {
    /// The customer's account.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// Where order confirmations go.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Full name.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// For the carrier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub phone: Option<Option<String>>,
    /// What the customer has chosen.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub preferences: Option<CustomerPreferences>,
    /// A blocked customer owns nothing as far as policies are concerned.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_blocked: Option<bool>,
    /// When the customer registered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
    /// When the row last changed; kept by trigger.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// Addresses that a customer keeps for the next order.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Address {
    /// Unique identifier.
    pub id: uuid::Uuid,
    /// Who keeps it.
    pub customer_id: uuid::Uuid,
    /// What the customer calls it, such as `home`.
    pub label: String,
    /// The name on the bell.
    pub recipient: String,
    /// Where it is.
    pub address: PostalAddress,
    /// Proposed for new orders?
    pub is_default: bool,
}

/// A new row of `shop.addresses`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewAddress {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// Who keeps it.
    pub customer_id: uuid::Uuid,
    /// What the customer calls it, such as `home`.
    pub label: String,
    /// The name on the bell.
    pub recipient: String,
    /// Where it is.
    pub address: PostalAddress,
    /// Proposed for new orders?
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
}

impl NewAddress {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        customer_id: uuid::Uuid,
        label: String,
        recipient: String,
        address: PostalAddress,
    ) -> Self {
        Self {
            id: Default::default(),
            customer_id,
            label,
            recipient,
            address,
            is_default: Default::default(),
        }
    }
}

/// Changes to a row of `shop.addresses`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AddressPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// Who keeps it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<uuid::Uuid>,
    /// What the customer calls it, such as `home`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The name on the bell.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// Where it is.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
    /// Proposed for new orders?
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
}
