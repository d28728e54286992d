//! What users think of the messages they get, and a summary per message.

use crate::UnknownValue;

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
}

impl From<Rating> for i16 {
    fn from(value: Rating) -> Self {
        match value {
            Rating::Down => -1,
            Rating::Up => 1,
        }
    }
}

impl TryFrom<i16> for Rating {
    type Error = UnknownValue;
    fn try_from(number: i16) -> Result<Self, Self::Error> {
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

/// What users think of the messages they get; one per user and message.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Feedback {
    /// Unique feedback identifier.
    pub id: uuid::Uuid,
    /// The tenant of the message; always copied from it.
    pub tenant_id: uuid::Uuid,
    /// The message that is rated.
    pub message_id: uuid::Uuid,
    /// The user who rates it.
    pub user_id: uuid::Uuid,
    /// Thumbs up or down.
    pub rating: Rating,
    /// Why, in the user's words; at most 5000 characters.
    pub comment: Option<String>,
    /// When it was given.
    pub created_at: chrono::DateTime<chrono::Utc>,
}

/// A new row of `public.feedback`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewFeedback {
    /// Unique feedback identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// The tenant of the message; always copied from it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<uuid::Uuid>,
    /// The message that is rated.
    pub message_id: uuid::Uuid,
    /// The user who rates it.
    pub user_id: uuid::Uuid,
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
    pub fn new(message_id: uuid::Uuid, user_id: uuid::Uuid, rating: Rating) -> Self {
        Self {
            id: Default::default(),
            tenant_id: Default::default(),
            message_id,
            user_id,
            rating,
            comment: Default::default(),
            created_at: Default::default(),
        }
    }
}

/// Changes to a row of `public.feedback`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FeedbackPatch {
    /// Unique feedback identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// The tenant of the message; always copied from it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<uuid::Uuid>,
    /// The message that is rated.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub message_id: Option<uuid::Uuid>,
    /// The user who rates it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<uuid::Uuid>,
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

/// Ratings per message, of the messages that have any. Refresh concurrently, as its owner.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MessageFeedbackSummary {
    /// The message.
    pub message_id: uuid::Uuid,
    /// Its conversation.
    pub conversation_id: uuid::Uuid,
    /// Its tenant.
    pub tenant_id: uuid::Uuid,
    /// How many users rated it.
    pub total_feedback: i64,
    /// How many liked it.
    pub thumbs_up: i64,
    /// How many did not.
    pub thumbs_down: i64,
    /// The average of their ratings, from -1 to 1.
    pub avg_rating: rust_decimal::Decimal,
}

/// The lines of `message_feedback_summary` that the signed-in user may read.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct VisibleMessageFeedbackSummary {
    /// The message.
    pub message_id: uuid::Uuid,
    /// Its conversation.
    pub conversation_id: uuid::Uuid,
    /// Its tenant.
    pub tenant_id: uuid::Uuid,
    /// How many users rated it.
    pub total_feedback: i64,
    /// How many liked it.
    pub thumbs_up: i64,
    /// How many did not.
    pub thumbs_down: i64,
    /// The average of their ratings, from -1 to 1.
    pub avg_rating: rust_decimal::Decimal,
}

/// Ratings per message of the signed-in user's own tenant.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TenantMessageFeedbackSummary {
    /// The message.
    pub message_id: uuid::Uuid,
    /// Its conversation.
    pub conversation_id: uuid::Uuid,
    /// Its tenant.
    pub tenant_id: uuid::Uuid,
    /// How many users rated it.
    pub total_feedback: i64,
    /// How many liked it.
    pub thumbs_up: i64,
    /// How many did not.
    pub thumbs_down: i64,
    /// The average of their ratings, from -1 to 1.
    pub avg_rating: rust_decimal::Decimal,
}
