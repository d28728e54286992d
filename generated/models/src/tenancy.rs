//! Organisations that use the platform. Created by the platform's migration 001.

/// What identifies a row of the table public.tenants.
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
pub struct TenantId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for TenantId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for TenantId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for TenantId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<TenantId> for uuid::Uuid {
    fn from(id: TenantId) -> Self {
        id.0
    }
}

/// Organisations that use the platform. Created by the platform's migration 001.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Tenant {
    /// Unique tenant identifier.
    pub id: TenantId,
    /// Shown to people.
    pub name: String,
    /// Used in addresses.
    pub slug: String,
    /// Does the tenant still use the platform?
    pub is_active: bool,
    /// When the tenant signed up.
    pub created_at: chrono::DateTime<chrono::Utc>,
}

impl Tenant {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, name, slug, is_active, created_at";
}

/// A new row of `public.tenants`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewTenant {
    /// Unique tenant identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<TenantId>,
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
    pub fn new(name: impl Into<String>, slug: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            name: name.into(),
            slug: slug.into(),
            is_active: Default::default(),
            created_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<TenantId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// Changes to a row of `public.tenants`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TenantPatch {
    /// Unique tenant identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<TenantId>,
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

impl TenantPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<TenantId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// With a value for `slug`.
    #[must_use]
    pub fn with_slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }
    /// With a value for `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// What identifies a row of the table public.users.
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
pub struct UserId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for UserId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for UserId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for UserId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<UserId> for uuid::Uuid {
    fn from(id: UserId) -> Self {
        id.0
    }
}

/// People who sign in. Created by the platform's migration 002.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct User {
    /// Unique user identifier.
    pub id: UserId,
    /// The tenant that the user belongs to; a user of none sees nothing.
    pub tenant_id: Option<TenantId>,
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

impl User {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, tenant_id, auth_id, email, name, role, preferences, is_active, created_at";
}

/// A new row of `public.users`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewUser {
    /// Unique user identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<UserId>,
    /// The tenant that the user belongs to; a user of none sees nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<TenantId>,
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
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            tenant_id: Default::default(),
            auth_id: Default::default(),
            email: email.into(),
            name: Default::default(),
            role: Default::default(),
            preferences: Default::default(),
            is_active: Default::default(),
            created_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<UserId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// With a value for `auth_id`.
    #[must_use]
    pub fn with_auth_id(mut self, value: uuid::Uuid) -> Self {
        self.auth_id = Some(value);
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// With a value for `role`.
    #[must_use]
    pub fn with_role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// With a value for `preferences`.
    #[must_use]
    pub fn with_preferences(mut self, value: serde_json::Value) -> Self {
        self.preferences = Some(value);
        self
    }
    /// With a value for `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// Changes to a row of `public.users`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserPatch {
    /// Unique user identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<UserId>,
    /// The tenant that the user belongs to; a user of none sees nothing.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Option<TenantId>>,
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

impl UserPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<UserId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant_id = Some(Some(value.into()));
        self
    }
    /// With null for `tenant_id`.
    #[must_use]
    pub fn without_tenant_id(mut self) -> Self {
        self.tenant_id = Some(None);
        self
    }
    /// With a value for `auth_id`.
    #[must_use]
    pub fn with_auth_id(mut self, value: uuid::Uuid) -> Self {
        self.auth_id = Some(Some(value));
        self
    }
    /// With null for `auth_id`.
    #[must_use]
    pub fn without_auth_id(mut self) -> Self {
        self.auth_id = Some(None);
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
        self.name = Some(Some(value.into()));
        self
    }
    /// With null for `name`.
    #[must_use]
    pub fn without_name(mut self) -> Self {
        self.name = Some(None);
        self
    }
    /// With a value for `role`.
    #[must_use]
    pub fn with_role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// With a value for `preferences`.
    #[must_use]
    pub fn with_preferences(mut self, value: serde_json::Value) -> Self {
        self.preferences = Some(value);
        self
    }
    /// With a value for `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}
