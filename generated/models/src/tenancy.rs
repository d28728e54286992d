//! Organisations that use the platform. Created by the platform's migration 001.

/// Organisations that use the platform. Created by the platform's migration 001.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Tenant {
    /// Unique tenant identifier.
    pub id: uuid::Uuid,
    /// Shown to people.
    pub name: String,
    /// Used in addresses.
    pub slug: String,
    /// Does the tenant still use the platform?
    pub is_active: bool,
    /// When the tenant signed up.
    pub created_at: chrono::DateTime<chrono::Utc>,
}

/// A new row of `public.tenants`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewTenant {
    /// Unique tenant identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// Shown to people.
    pub name: String,
    /// Used in addresses.
    pub slug: String,
    /// Does the tenant still use the platform?
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// When the tenant signed up.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewTenant {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(name: String, slug: String) -> Self {
        Self {
            id: Default::default(),
            name,
            slug,
            is_active: Default::default(),
            created_at: Default::default(),
        }
    }
}

/// Changes to a row of `public.tenants`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TenantPatch {
    /// Unique tenant identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// Shown to people.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Used in addresses.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Does the tenant still use the platform?
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// When the tenant signed up.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// People who sign in. Created by the platform's migration 002.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct User {
    /// Unique user identifier.
    pub id: uuid::Uuid,
    /// The tenant that the user belongs to; a user of none sees nothing.
    pub tenant_id: Option<uuid::Uuid>,
    /// The user's identity in `auth.users`.
    pub auth_id: Option<uuid::Uuid>,
    /// Where to reach the user.
    pub email: String,
    /// Shown to people.
    pub name: Option<String>,
    /// What the user may do inside the tenant.
    pub role: String,
    /// The user's settings.
    pub preferences: serde_json::Value,
    /// An inactive user sees nothing.
    pub is_active: bool,
    /// When the user joined.
    pub created_at: chrono::DateTime<chrono::Utc>,
}

/// A new row of `public.users`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewUser {
    /// Unique user identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// The tenant that the user belongs to; a user of none sees nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<uuid::Uuid>,
    /// The user's identity in `auth.users`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_id: Option<uuid::Uuid>,
    /// Where to reach the user.
    pub email: String,
    /// Shown to people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the user may do inside the tenant.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The user's settings.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub preferences: Option<serde_json::Value>,
    /// An inactive user sees nothing.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// When the user joined.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewUser {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(email: String) -> Self {
        Self {
            id: Default::default(),
            tenant_id: Default::default(),
            auth_id: Default::default(),
            email,
            name: Default::default(),
            role: Default::default(),
            preferences: Default::default(),
            is_active: Default::default(),
            created_at: Default::default(),
        }
    }
}

/// Changes to a row of `public.users`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserPatch {
    /// Unique user identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// The tenant that the user belongs to; a user of none sees nothing.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Option<uuid::Uuid>>,
    /// The user's identity in `auth.users`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub auth_id: Option<Option<uuid::Uuid>>,
    /// Where to reach the user.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Shown to people.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<Option<String>>,
    /// What the user may do inside the tenant.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The user's settings.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub preferences: Option<serde_json::Value>,
    /// An inactive user sees nothing.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// When the user joined.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}
