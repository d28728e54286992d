//! The people who buy here, and where they live.

use crate::{AccountId, PostalAddress};

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

impl CustomerPreferences {
    /// With a value for `language`.
    #[must_use]
    pub fn with_language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// With a value for `notifications`.
    #[must_use]
    pub fn with_notifications(mut self, value: NotificationSettings) -> Self {
        self.notifications = Some(value);
        self
    }
    /// With a value for `favourites`.
    #[must_use]
    pub fn with_favourites(mut self, value: Vec<String>) -> Self {
        self.favourites = Some(value);
        self
    }
}

/// The people who buy here. A trusted server registers them; they and staff keep their details.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Customer {
    /// The customer's account.
    pub id: AccountId,
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

impl Customer {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, customer_number, email, name, phone, preferences, is_blocked, created_at, updated_at";
}

/// A new row of `shop.customers`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewCustomer {
    /// The customer's account.
    pub id: AccountId,
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
    pub fn new(
        id: impl Into<AccountId>,
        email: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            email: email.into(),
            name: name.into(),
            phone: Default::default(),
            preferences: Default::default(),
            is_blocked: Default::default(),
            created_at: Default::default(),
            updated_at: Default::default(),
        }
    }
    /// With a value for `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// With a value for `preferences`.
    #[must_use]
    pub fn with_preferences(mut self, value: CustomerPreferences) -> Self {
        self.preferences = Some(value);
        self
    }
    /// With a value for `is_blocked`.
    #[must_use]
    pub fn with_is_blocked(mut self, value: bool) -> Self {
        self.is_blocked = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
    /// With a value for `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.updated_at = Some(value);
        self
    }
}

/// Changes to a row of `shop.customers`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerPatch {
    /// The customer's account.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<AccountId>,
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

impl CustomerPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<AccountId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// With a value for `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(Some(value.into()));
        self
    }
    /// With null for `phone`.
    #[must_use]
    pub fn without_phone(mut self) -> Self {
        self.phone = Some(None);
        self
    }
    /// With a value for `preferences`.
    #[must_use]
    pub fn with_preferences(mut self, value: CustomerPreferences) -> Self {
        self.preferences = Some(value);
        self
    }
    /// With a value for `is_blocked`.
    #[must_use]
    pub fn with_is_blocked(mut self, value: bool) -> Self {
        self.is_blocked = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
    /// With a value for `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.updated_at = Some(value);
        self
    }
}

/// What identifies a row of the table shop.addresses.
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
pub struct AddressId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for AddressId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for AddressId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for AddressId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<AddressId> for uuid::Uuid {
    fn from(id: AddressId) -> Self {
        id.0
    }
}

/// Addresses that a customer keeps for the next order.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Address {
    /// Unique identifier.
    pub id: AddressId,
    /// Who keeps it.
    pub customer_id: AccountId,
    /// What the customer calls it, such as `home`.
    pub label: String,
    /// The name on the bell.
    pub recipient: String,
    /// Where it is.
    pub address: PostalAddress,
    /// Proposed for new orders?
    pub is_default: bool,
}

impl Address {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, customer_id, label, recipient, address, is_default";
}

/// A new row of `shop.addresses`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewAddress {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<AddressId>,
    /// Who keeps it.
    pub customer_id: AccountId,
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
        customer_id: impl Into<AccountId>,
        label: impl Into<String>,
        recipient: impl Into<String>,
        address: PostalAddress,
    ) -> Self {
        Self {
            id: Default::default(),
            customer_id: customer_id.into(),
            label: label.into(),
            recipient: recipient.into(),
            address,
            is_default: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<AddressId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `is_default`.
    #[must_use]
    pub fn with_is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
}

/// Changes to a row of `shop.addresses`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AddressPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<AddressId>,
    /// Who keeps it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<AccountId>,
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

impl AddressPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<AddressId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `customer_id`.
    #[must_use]
    pub fn with_customer_id(mut self, value: impl Into<AccountId>) -> Self {
        self.customer_id = Some(value.into());
        self
    }
    /// With a value for `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// With a value for `recipient`.
    #[must_use]
    pub fn with_recipient(mut self, value: impl Into<String>) -> Self {
        self.recipient = Some(value.into());
        self
    }
    /// With a value for `address`.
    #[must_use]
    pub fn with_address(mut self, value: PostalAddress) -> Self {
        self.address = Some(value);
        self
    }
    /// With a value for `is_default`.
    #[must_use]
    pub fn with_is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
}
