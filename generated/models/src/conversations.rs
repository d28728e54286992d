//! Conversations between a user and the assistant.

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

/// Chat conversations between a user and the assistant.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Conversation {
    /// Unique conversation identifier.
    pub id: uuid::Uuid,
    /// The tenant that owns this conversation; the user's when left out.
    pub tenant_id: uuid::Uuid,
    /// The user who started the conversation.
    pub user_id: uuid::Uuid,
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

/// A new row of `public.conversations`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewConversation {
    /// Unique conversation identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// The tenant that owns this conversation; the user's when left out.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<uuid::Uuid>,
    /// The user who started the conversation.
    pub user_id: uuid::Uuid,
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
    pub fn new(user_id: uuid::Uuid) -> Self {
        Self {
            id: Default::default(),
            tenant_id: Default::default(),
            user_id,
            title: Default::default(),
            metadata: Default::default(),
            is_archived: Default::default(),
            created_at: Default::default(),
            updated_at: Default::default(),
        }
    }
}

/// Changes to a row of `public.conversations`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConversationPatch {
    /// Unique conversation identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// The tenant that owns this conversation; the user's when left out.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<uuid::Uuid>,
    /// The user who started the conversation.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<uuid::Uuid>,
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
