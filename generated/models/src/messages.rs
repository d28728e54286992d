//! The messages of each conversation.

use crate::UnknownValue;

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
    fn from_str(text: &str) -> Result<Self, Self::Err> {
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
    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
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
    pub fn new(name: String, url: String) -> Self {
        Self {
            name,
            url,
            media_type: Default::default(),
            additional: Default::default(),
        }
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

/// The messages of a conversation.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Message {
    /// Unique message identifier.
    pub id: uuid::Uuid,
    /// The tenant of the conversation; filled in when left out.
    pub tenant_id: uuid::Uuid,
    /// The conversation that it belongs to.
    pub conversation_id: uuid::Uuid,
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

/// A new row of `public.messages`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewMessage {
    /// Unique message identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// The tenant of the conversation; filled in when left out.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<uuid::Uuid>,
    /// The conversation that it belongs to.
    pub conversation_id: uuid::Uuid,
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
    pub fn new(conversation_id: uuid::Uuid, role: MessageRole, content: String) -> Self {
        Self {
            id: Default::default(),
            tenant_id: Default::default(),
            conversation_id,
            role,
            content,
            token_count: Default::default(),
            model_used: Default::default(),
            latency_ms: Default::default(),
            metadata: Default::default(),
            created_at: Default::default(),
        }
    }
}

/// Changes to a row of `public.messages`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MessagePatch {
    /// Unique message identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// The tenant of the conversation; filled in when left out.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<uuid::Uuid>,
    /// The conversation that it belongs to.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<uuid::Uuid>,
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
