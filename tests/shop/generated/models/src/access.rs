//! Accounts, which sign people in.

/// Accounts, which sign people in.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Account {
    /// Unique account identifier: what `auth.uid()` returns.
    pub id: uuid::Uuid,
    /// Where the account was confirmed.
    pub email: Option<String>,
}

/// A new row of `auth.users`: what is `None` is left to the database.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewAccount {
    /// Unique account identifier: what `auth.uid()` returns.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// Where the account was confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// Changes to a row of `auth.users`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountPatch {
    /// Unique account identifier: what `auth.uid()` returns.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// Where the account was confirmed.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub email: Option<Option<String>>,
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
