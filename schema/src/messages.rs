//! The messages of each conversation.

use codegen::prelude::*;

use crate::conversations::Conversation;
use crate::tenancy::Private;

/// The messages of a conversation.
#[derive(Table)]
#[table(messages)]
#[tenant(tenant_id)]
#[access(
    select(tenant),
    insert(tenant, only = "role = 'user'", columns(tenant_id, conversation_id, role, content, metadata)),
    update(via(conversation_id, owner), only = "role = 'user'", columns(content, metadata)),
    delete(via(conversation_id, owner)),
    service(select, insert, update, delete)
)]
#[foreign_key(
    tenant_id,
    conversation_id,
    references(Conversation::tenant_id, Conversation::id),
    on_delete(cascade)
)]
#[index(
    tenant_id,
    conversation_id,
    created_at,
    comment = "A conversation in order, every count of a tenant's messages, and the foreign key to conversations."
)]
#[trigger(before(insert), fill_message_tenant, when = "new.tenant_id is null")]
#[trigger(
    before(update(tenant_id)),
    refuse_tenant_change,
    when = "old.tenant_id is distinct from new.tenant_id"
)]
#[trigger(after(insert), touch_conversations, statement, new_table(inserted))]
pub struct Message {
    /// Unique message identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// The tenant of the conversation; filled in when left out.
    #[filled_by(fill_message_tenant)]
    pub tenant_id: Uuid,
    /// The conversation that it belongs to.
    pub conversation_id: Uuid,
    /// Who speaks.
    pub role: MessageRole,
    /// What is said; never blank.
    #[check(r"content ~ '[^ \t\r\n]'")]
    pub content: Text,
    /// How many tokens the model counted.
    #[check("token_count >= 0")]
    pub token_count: Option<i32>,
    /// The model that answered.
    pub model_used: Option<Text>,
    /// How long the answer took, in milliseconds.
    #[check("latency_ms >= 0")]
    pub latency_ms: Option<i32>,
    /// Free-form facts about the message.
    #[default("'{}'")]
    pub metadata: Json<MessageMetadata>,
    /// When it was sent.
    #[default("clock_timestamp()")]
    pub created_at: Timestamptz,
}

/// Who speaks in a conversation.
#[derive(Values)]
pub enum MessageRole {
    /// The person who uses the platform.
    User,
    /// The model's answer.
    Assistant,
    /// Instructions to the model.
    System,
}

/// What applications keep beside a message.
#[derive(JsonObject)]
pub struct MessageMetadata {
    /// Why the model stopped, in its provider's words.
    pub finish_reason: Option<String>,
    /// How freely the model answered.
    pub temperature: Option<f64>,
    /// Files that go with the message.
    pub attachments: Option<Vec<Attachment>>,
}

/// A file that goes with a message.
#[derive(JsonObject)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Where it is stored.
    pub url: String,
    /// Its media type, such as `image/png`.
    pub media_type: Option<String>,
}

/// Fills `tenant_id` from the conversation where the writer leaves it out.
#[function(plpgsql, schema(Private), security(definer), body = "fill_message_tenant.sql")]
pub fn fill_message_tenant() -> Trigger;

/// Moves `updated_at` of the conversations that a statement added messages to, whoever started them.
#[function(plpgsql, schema(Private), security(definer), body = "touch_conversations.sql")]
pub fn touch_conversations() -> Trigger;

/// Refuses to move a row to another tenant.
#[function(plpgsql, schema(Private), body = "refuse_tenant_change.sql")]
pub fn refuse_tenant_change() -> Trigger;
