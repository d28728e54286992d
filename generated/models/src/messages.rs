//! The messages of each conversation.

use crate::{ConversationId, TenantId, UnknownValue};

/// What identifies a row of the table public.messages.
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
pub struct MessageId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for MessageId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for MessageId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for MessageId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<MessageId> for uuid::Uuid {
    fn from(id: MessageId) -> Self {
        id.0
    }
}

/// Who speaks in a conversation.
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
pub enum MessageRole {
    /// The person who uses the platform.
    #[serde(rename = "user")]
    User,
    /// The model's answer.
    #[serde(rename = "assistant")]
    Assistant,
    /// Instructions to the model.
    #[serde(rename = "system")]
    System,
}

impl MessageRole {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 3] = [Self::User, Self::Assistant, Self::System];
    /// The stored value.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Assistant => "assistant",
            Self::System => "system",
        }
    }
}

impl std::fmt::Display for MessageRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for MessageRole {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        match text {
            "user" => Ok(Self::User),
            "assistant" => Ok(Self::Assistant),
            "system" => Ok(Self::System),
            _ => {
                Err(UnknownValue {
                    set: "MessageRole",
                    value: text.to_owned(),
                })
            }
        }
    }
}

impl TryFrom<&str> for MessageRole {
    type Error = UnknownValue;
    fn try_from(text: &str) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl TryFrom<String> for MessageRole {
    type Error = UnknownValue;
    fn try_from(text: String) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl From<MessageRole> for &'static str {
    fn from(value: MessageRole) -> Self {
        value.as_str()
    }
}

impl From<MessageRole> for String {
    fn from(value: MessageRole) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for MessageRole {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// A file that goes with a message.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Where it is stored.
    pub url: String,
    /// Its media type, such as `image/png`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// Keys that the schema does not name, kept as they are.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

impl Attachment {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
            media_type: Default::default(),
            additional: Default::default(),
        }
    }
    /// With a value for `media_type`.
    #[must_use]
    pub fn with_media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
}

/// What applications keep beside a message.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MessageMetadata {
    /// Why the model stopped, in its provider's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finish_reason: Option<String>,
    /// How freely the model answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// Files that go with the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
    /// Keys that the schema does not name, kept as they are.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

impl MessageMetadata {
    /// With a value for `finish_reason`.
    #[must_use]
    pub fn with_finish_reason(mut self, value: impl Into<String>) -> Self {
        self.finish_reason = Some(value.into());
        self
    }
    /// With a value for `temperature`.
    #[must_use]
    pub fn with_temperature(mut self, value: f64) -> Self {
        self.temperature = Some(value);
        self
    }
    /// With a value for `attachments`.
    #[must_use]
    pub fn with_attachments(mut self, value: Vec<Attachment>) -> Self {
        self.attachments = Some(value);
        self
    }
}

/// The messages of a conversation.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Message {
    /// Unique message identifier.
    pub id: MessageId,
    /// The tenant of the conversation; filled in when left out.
    pub tenant_id: TenantId,
    /// The conversation that it belongs to.
    pub conversation_id: ConversationId,
    /// Who speaks.
    pub role: MessageRole,
    /// What is said; never blank.
    pub content: String,
    /// How many tokens the model counted.
    pub token_count: Option<i32>,
    /// The model that answered.
    pub model_used: Option<String>,
    /// How long the answer took, in milliseconds.
    pub latency_ms: Option<i32>,
    /// Free-form facts about the message.
    pub metadata: MessageMetadata,
    /// When it was sent.
    pub created_at: chrono::DateTime<chrono::Utc>,
}

impl Message {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, tenant_id, conversation_id, role, content, token_count, model_used, latency_ms, metadata, created_at";
}

/// A new row of `public.messages`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewMessage {
    /// Unique message identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<MessageId>,
    /// The tenant of the conversation; filled in when left out.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<TenantId>,
    /// The conversation that it belongs to.
    pub conversation_id: ConversationId,
    /// Who speaks.
    pub role: MessageRole,
    /// What is said; never blank.
    pub content: String,
    /// How many tokens the model counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_count: Option<i32>,
    /// The model that answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_used: Option<String>,
    /// How long the answer took, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latency_ms: Option<i32>,
    /// Free-form facts about the message.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<MessageMetadata>,
    /// When it was sent.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewMessage {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        conversation_id: impl Into<ConversationId>,
        role: MessageRole,
        content: impl Into<String>,
    ) -> Self {
        Self {
            id: Default::default(),
            tenant_id: Default::default(),
            conversation_id: conversation_id.into(),
            role,
            content: content.into(),
            token_count: Default::default(),
            model_used: Default::default(),
            latency_ms: Default::default(),
            metadata: Default::default(),
            created_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<MessageId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// With a value for `token_count`.
    #[must_use]
    pub fn with_token_count(mut self, value: i32) -> Self {
        self.token_count = Some(value);
        self
    }
    /// With a value for `model_used`.
    #[must_use]
    pub fn with_model_used(mut self, value: impl Into<String>) -> Self {
        self.model_used = Some(value.into());
        self
    }
    /// With a value for `latency_ms`.
    #[must_use]
    pub fn with_latency_ms(mut self, value: i32) -> Self {
        self.latency_ms = Some(value);
        self
    }
    /// With a value for `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: MessageMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// Changes to a row of `public.messages`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MessagePatch {
    /// Unique message identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<MessageId>,
    /// The tenant of the conversation; filled in when left out.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<TenantId>,
    /// The conversation that it belongs to.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<ConversationId>,
    /// Who speaks.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub role: Option<MessageRole>,
    /// What is said; never blank.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// How many tokens the model counted.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub token_count: Option<Option<i32>>,
    /// The model that answered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub model_used: Option<Option<String>>,
    /// How long the answer took, in milliseconds.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub latency_ms: Option<Option<i32>>,
    /// Free-form facts about the message.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<MessageMetadata>,
    /// When it was sent.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl MessagePatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<MessageId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// With a value for `conversation_id`.
    #[must_use]
    pub fn with_conversation_id(mut self, value: impl Into<ConversationId>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }
    /// With a value for `role`.
    #[must_use]
    pub fn with_role(mut self, value: MessageRole) -> Self {
        self.role = Some(value);
        self
    }
    /// With a value for `content`.
    #[must_use]
    pub fn with_content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// With a value for `token_count`.
    #[must_use]
    pub fn with_token_count(mut self, value: i32) -> Self {
        self.token_count = Some(Some(value));
        self
    }
    /// With null for `token_count`.
    #[must_use]
    pub fn without_token_count(mut self) -> Self {
        self.token_count = Some(None);
        self
    }
    /// With a value for `model_used`.
    #[must_use]
    pub fn with_model_used(mut self, value: impl Into<String>) -> Self {
        self.model_used = Some(Some(value.into()));
        self
    }
    /// With null for `model_used`.
    #[must_use]
    pub fn without_model_used(mut self) -> Self {
        self.model_used = Some(None);
        self
    }
    /// With a value for `latency_ms`.
    #[must_use]
    pub fn with_latency_ms(mut self, value: i32) -> Self {
        self.latency_ms = Some(Some(value));
        self
    }
    /// With null for `latency_ms`.
    #[must_use]
    pub fn without_latency_ms(mut self) -> Self {
        self.latency_ms = Some(None);
        self
    }
    /// With a value for `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: MessageMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}
