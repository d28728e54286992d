//! Conversations between a user and the assistant.

use crate::{TenantId, UserId};

/// What identifies a row of the table public.conversations.
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
pub struct ConversationId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for ConversationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for ConversationId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for ConversationId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<ConversationId> for uuid::Uuid {
    fn from(id: ConversationId) -> Self {
        id.0
    }
}

/// What applications keep beside a conversation.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConversationMetadata {
    /// Labels that the user put on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Where it was started, such as `web` or `slack`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The language of the conversation, as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Keys that the schema does not name, kept as they are.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

impl ConversationMetadata {
    /// With a value for `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }
    /// With a value for `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// With a value for `language`.
    #[must_use]
    pub fn with_language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

/// Chat conversations between a user and the assistant.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Conversation {
    /// Unique conversation identifier.
    pub id: ConversationId,
    /// The tenant that owns this conversation; the user's when left out.
    pub tenant_id: TenantId,
    /// The user who started the conversation.
    pub user_id: UserId,
    /// Shown in lists; at most 500 characters.
    pub title: String,
    /// Free-form facts about the conversation.
    pub metadata: ConversationMetadata,
    /// Soft delete: hidden from lists, kept for the record.
    pub is_archived: bool,
    /// When the conversation was started.
    pub created_at: chrono::DateTime<chrono::Utc>,
    /// When the conversation or its messages last changed; kept by trigger.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}

impl Conversation {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, tenant_id, user_id, title, metadata, is_archived, created_at, updated_at";
}

/// A new row of `public.conversations`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewConversation {
    /// Unique conversation identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<ConversationId>,
    /// The tenant that owns this conversation; the user's when left out.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<TenantId>,
    /// The user who started the conversation.
    pub user_id: UserId,
    /// Shown in lists; at most 500 characters.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Free-form facts about the conversation.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ConversationMetadata>,
    /// Soft delete: hidden from lists, kept for the record.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_archived: Option<bool>,
    /// When the conversation was started.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
    /// When the conversation or its messages last changed; kept by trigger.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewConversation {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            id: Default::default(),
            tenant_id: Default::default(),
            user_id: user_id.into(),
            title: Default::default(),
            metadata: Default::default(),
            is_archived: Default::default(),
            created_at: Default::default(),
            updated_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<ConversationId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// With a value for `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// With a value for `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: ConversationMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
    /// With a value for `is_archived`.
    #[must_use]
    pub fn with_is_archived(mut self, value: bool) -> Self {
        self.is_archived = Some(value);
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

/// Changes to a row of `public.conversations`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConversationPatch {
    /// Unique conversation identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<ConversationId>,
    /// The tenant that owns this conversation; the user's when left out.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<TenantId>,
    /// The user who started the conversation.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Shown in lists; at most 500 characters.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Free-form facts about the conversation.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ConversationMetadata>,
    /// Soft delete: hidden from lists, kept for the record.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_archived: Option<bool>,
    /// When the conversation was started.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
    /// When the conversation or its messages last changed; kept by trigger.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl ConversationPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<ConversationId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// With a value for `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<UserId>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// With a value for `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// With a value for `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: ConversationMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
    /// With a value for `is_archived`.
    #[must_use]
    pub fn with_is_archived(mut self, value: bool) -> Self {
        self.is_archived = Some(value);
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
