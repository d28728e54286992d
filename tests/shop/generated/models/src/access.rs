//! Accounts, which sign people in.

/// What identifies a row of the table auth.users.
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
pub struct AccountId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for AccountId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for AccountId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for AccountId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<AccountId> for uuid::Uuid {
    fn from(id: AccountId) -> Self {
        id.0
    }
}

/// Accounts, which sign people in.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Account {
    /// Unique account identifier: what `auth.uid()` returns.
    pub id: AccountId,
    /// Where the account was confirmed.
    pub email: Option<String>,
}

impl Account {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, email";
}

/// A new row of `auth.users`: what is `None` is left to the database.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewAccount {
    /// Unique account identifier: what `auth.uid()` returns.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<AccountId>,
    /// Where the account was confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

impl NewAccount {
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
}

/// Changes to a row of `auth.users`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountPatch {
    /// Unique account identifier: what `auth.uid()` returns.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<AccountId>,
    /// Where the account was confirmed.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub email: Option<Option<String>>,
}

impl AccountPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<AccountId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(Some(value.into()));
        self
    }
    /// With null for `email`.
    #[must_use]
    pub fn without_email(mut self) -> Self {
        self.email = Some(None);
        self
    }
}

/// Where post is delivered.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostalAddress {
    /// Street and number.
    pub street: String,
    /// Flat, floor or care of.
    pub extra: Option<String>,
    /// Postal code.
    pub postal_code: String,
    /// Town or city.
    pub city: String,
    /// Country, as two letters of ISO 3166.
    pub country: String,
}
