//! What users think of the messages they get, and a summary per message.

use crate::{ConversationId, MessageId, TenantId, UnknownValue, UserId};

/// What identifies a row of the table public.feedback.
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
pub struct FeedbackId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for FeedbackId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for FeedbackId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for FeedbackId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<FeedbackId> for uuid::Uuid {
    fn from(id: FeedbackId) -> Self {
        id.0
    }
}

/// A judgement.
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
#[serde(into = "i16", try_from = "i16")]
pub enum Rating {
    /// Thumbs down.
    Down,
    /// Thumbs up.
    Up,
}

impl Rating {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 2] = [Self::Down, Self::Up];
    /// The stored value.
    #[must_use]
    pub const fn as_i16(self) -> i16 {
        match self {
            Self::Down => -1,
            Self::Up => 1,
        }
    }
}

impl From<Rating> for i16 {
    fn from(value: Rating) -> Self {
        value.as_i16()
    }
}

impl TryFrom<i16> for Rating {
    type Error = UnknownValue;
    fn try_from(number: i16) -> Result<Self, UnknownValue> {
        match number {
            -1 => Ok(Self::Down),
            1 => Ok(Self::Up),
            _ => {
                Err(UnknownValue {
                    set: "Rating",
                    value: number.to_string(),
                })
            }
        }
    }
}

impl std::fmt::Display for Rating {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.as_i16(), f)
    }
}

impl std::str::FromStr for Rating {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        let number = text.parse::<i16>();
        let number = number
            .map_err(|_| UnknownValue {
                set: "Rating",
                value: text.to_owned(),
            })?;
        number.try_into()
    }
}

/// What users think of the messages they get; one per user and message.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Feedback {
    /// Unique feedback identifier.
    pub id: FeedbackId,
    /// The tenant of the message; always copied from it.
    pub tenant_id: TenantId,
    /// The message that is rated.
    pub message_id: MessageId,
    /// The user who rates it.
    pub user_id: UserId,
    /// Thumbs up or down.
    pub rating: Rating,
    /// Why, in the user's words; at most 5000 characters.
    pub comment: Option<String>,
    /// When it was given.
    pub created_at: chrono::DateTime<chrono::Utc>,
}

impl Feedback {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, tenant_id, message_id, user_id, rating, comment, created_at";
}

/// A new row of `public.feedback`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewFeedback {
    /// Unique feedback identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<FeedbackId>,
    /// The tenant of the message; always copied from it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<TenantId>,
    /// The message that is rated.
    pub message_id: MessageId,
    /// The user who rates it.
    pub user_id: UserId,
    /// Thumbs up or down.
    pub rating: Rating,
    /// Why, in the user's words; at most 5000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// When it was given.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewFeedback {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        message_id: impl Into<MessageId>,
        user_id: impl Into<UserId>,
        rating: Rating,
    ) -> Self {
        Self {
            id: Default::default(),
            tenant_id: Default::default(),
            message_id: message_id.into(),
            user_id: user_id.into(),
            rating,
            comment: Default::default(),
            created_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<FeedbackId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// With a value for `comment`.
    #[must_use]
    pub fn with_comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// Changes to a row of `public.feedback`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FeedbackPatch {
    /// Unique feedback identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<FeedbackId>,
    /// The tenant of the message; always copied from it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<TenantId>,
    /// The message that is rated.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub message_id: Option<MessageId>,
    /// The user who rates it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Thumbs up or down.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// Why, in the user's words; at most 5000 characters.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub comment: Option<Option<String>>,
    /// When it was given.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl FeedbackPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<FeedbackId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// With a value for `message_id`.
    #[must_use]
    pub fn with_message_id(mut self, value: impl Into<MessageId>) -> Self {
        self.message_id = Some(value.into());
        self
    }
    /// With a value for `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<UserId>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// With a value for `rating`.
    #[must_use]
    pub fn with_rating(mut self, value: Rating) -> Self {
        self.rating = Some(value);
        self
    }
    /// With a value for `comment`.
    #[must_use]
    pub fn with_comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(Some(value.into()));
        self
    }
    /// With null for `comment`.
    #[must_use]
    pub fn without_comment(mut self) -> Self {
        self.comment = Some(None);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// Ratings per message, of the messages that have any. Refresh concurrently, as its owner.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MessageFeedbackSummary {
    /// The message.
    pub message_id: MessageId,
    /// Its conversation.
    pub conversation_id: ConversationId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// How many users rated it.
    pub total_feedback: i64,
    /// How many liked it.
    pub thumbs_up: i64,
    /// How many did not.
    pub thumbs_down: i64,
    /// The average of their ratings, from -1 to 1.
    pub avg_rating: rust_decimal::Decimal,
}

impl MessageFeedbackSummary {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "message_id, conversation_id, tenant_id, total_feedback, thumbs_up, thumbs_down, avg_rating";
}

/// The lines of `message_feedback_summary` that the signed-in user may read.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct VisibleMessageFeedbackSummary {
    /// The message.
    pub message_id: MessageId,
    /// Its conversation.
    pub conversation_id: ConversationId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// How many users rated it.
    pub total_feedback: i64,
    /// How many liked it.
    pub thumbs_up: i64,
    /// How many did not.
    pub thumbs_down: i64,
    /// The average of their ratings, from -1 to 1.
    pub avg_rating: rust_decimal::Decimal,
}

impl VisibleMessageFeedbackSummary {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "message_id, conversation_id, tenant_id, total_feedback, thumbs_up, thumbs_down, avg_rating";
}

/// Ratings per message of the signed-in user's own tenant.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TenantMessageFeedbackSummary {
    /// The message.
    pub message_id: MessageId,
    /// Its conversation.
    pub conversation_id: ConversationId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// How many users rated it.
    pub total_feedback: i64,
    /// How many liked it.
    pub thumbs_up: i64,
    /// How many did not.
    pub thumbs_down: i64,
    /// The average of their ratings, from -1 to 1.
    pub avg_rating: rust_decimal::Decimal,
}

impl TenantMessageFeedbackSummary {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "message_id, conversation_id, tenant_id, total_feedback, thumbs_up, thumbs_down, avg_rating";
}
