//! What users think of the messages they get.

use codegen::prelude::*;

use crate::messages::Message;
use crate::tenancy::{Private, User};

/// What users think of the messages they get; one per user and message.
#[derive(Table)]
#[table(feedback)]
#[tenant(tenant_id)]
#[owner(user_id)]
#[access(
    select(tenant),
    insert(owner, columns(tenant_id, message_id, user_id, rating, comment)),
    update(owner, columns(rating, comment)),
    delete(owner),
    service(select, insert, update, delete)
)]
#[unique(message_id, user_id)]
#[foreign_key(tenant_id, user_id, references(User::tenant_id, User::id), on_delete(cascade))]
#[index(tenant_id, user_id, comment = "A tenant's or a user's feedback, and the foreign key to users.")]
#[statistics(
    dependencies(tenant_id, user_id),
    comment = "A user has one tenant: without this the planner expects too few rows of both conditions."
)]
#[trigger(before(insert, update(tenant_id, message_id)), copy_message_tenant)]
pub struct Feedback {
    /// Unique feedback identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// The tenant of the message; always copied from it.
    #[filled_by(copy_message_tenant)]
    pub tenant_id: Uuid,
    /// The message that is rated.
    #[references(Message::id, on_delete(cascade))]
    pub message_id: Uuid,
    /// The user who rates it.
    pub user_id: Uuid,
    /// Thumbs up or down.
    pub rating: Rating,
    /// Why, in the user's words; at most 5000 characters.
    #[check("char_length(comment) <= 5000")]
    pub comment: Option<Text>,
    /// When it was given.
    #[default("now()")]
    pub created_at: Timestamptz,
}

/// A judgement.
#[derive(Values)]
pub enum Rating {
    /// Thumbs down.
    #[value(-1)]
    Down,
    /// Thumbs up.
    #[value(1)]
    Up,
}

/// Copies `tenant_id` from the message, whatever the writer says.
#[function(plpgsql, schema(Private), security(definer), body = "copy_message_tenant.sql")]
pub fn copy_message_tenant() -> Trigger;

/// Ratings per message, of the messages that have any. Refresh concurrently, as its owner.
#[derive(View)]
#[view(message_feedback_summary, materialized, query = "message_feedback_summary.sql")]
#[tenant(tenant_id)]
#[access(service(select))]
#[unique(tenant_id, message_id)]
pub struct MessageFeedbackSummary {
    /// The message.
    pub message_id: Uuid,
    /// Its conversation.
    pub conversation_id: Uuid,
    /// Its tenant.
    pub tenant_id: Uuid,
    /// How many users rated it.
    pub total_feedback: i64,
    /// How many liked it.
    pub thumbs_up: i64,
    /// How many did not.
    pub thumbs_down: i64,
    /// The average of their ratings, from -1 to 1.
    pub avg_rating: Numeric,
}

/// The lines of `message_feedback_summary` that the signed-in user may read.
#[derive(View)]
#[view(
    visible_message_feedback_summary,
    schema(Private),
    security(definer),
    security_barrier,
    query = "visible_message_feedback_summary.sql"
)]
#[tenant(tenant_id)]
#[access(select(tenant), service())]
pub struct VisibleMessageFeedbackSummary {
    /// The message.
    pub message_id: Uuid,
    /// Its conversation.
    pub conversation_id: Uuid,
    /// Its tenant.
    pub tenant_id: Uuid,
    /// How many users rated it.
    pub total_feedback: i64,
    /// How many liked it.
    pub thumbs_up: i64,
    /// How many did not.
    pub thumbs_down: i64,
    /// The average of their ratings, from -1 to 1.
    pub avg_rating: Numeric,
}

/// Ratings per message of the signed-in user's own tenant.
#[derive(View)]
#[view(tenant_message_feedback_summary, query = "tenant_message_feedback_summary.sql")]
#[tenant(tenant_id)]
#[access(select(tenant), service())]
pub struct TenantMessageFeedbackSummary {
    /// The message.
    pub message_id: Uuid,
    /// Its conversation.
    pub conversation_id: Uuid,
    /// Its tenant.
    pub tenant_id: Uuid,
    /// How many users rated it.
    pub total_feedback: i64,
    /// How many liked it.
    pub thumbs_up: i64,
    /// How many did not.
    pub thumbs_down: i64,
    /// The average of their ratings, from -1 to 1.
    pub avg_rating: Numeric,
}
