//! Conversations between a user and the assistant.

use codegen::prelude::*;

use crate::tenancy::{Private, Tenant, User, set_updated_at};

/// Chat conversations between a user and the assistant.
#[derive(Table)]
#[table(conversations, storage(fillfactor = 80))]
#[tenant(tenant_id)]
#[owner(user_id)]
#[access(
    select(tenant),
    insert(owner, columns(tenant_id, user_id, title, metadata, is_archived)),
    update(owner, columns(title, metadata, is_archived)),
    delete(owner),
    service(select, insert, update, delete)
)]
#[unique(
    tenant_id,
    id,
    comment = "What messages refer to, so that a message and its conversation share the tenant."
)]
#[foreign_key(tenant_id, user_id, references(User::tenant_id, User::id), on_delete(cascade))]
#[index(tenant_id, created_at, comment = "The tenant's latest conversations, and every count of them.")]
#[index(tenant_id, user_id, comment = "A user's conversations, and the foreign key to users.")]
#[statistics(
    dependencies(tenant_id, user_id),
    comment = "A user has one tenant: without this the planner expects too few rows of both conditions."
)]
#[trigger(before(insert), fill_conversation_tenant, when = "new.tenant_id is null")]
#[trigger(before(update), set_updated_at)]
pub struct Conversation {
    /// Unique conversation identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// The tenant that owns this conversation; the user's when left out.
    #[references(Tenant::id, on_delete(cascade))]
    #[filled_by(fill_conversation_tenant)]
    pub tenant_id: Uuid,
    /// The user who started the conversation.
    pub user_id: Uuid,
    /// Shown in lists; at most 500 characters.
    #[default("'New Conversation'")]
    #[check("char_length(title) <= 500")]
    pub title: Text,
    /// Free-form facts about the conversation.
    #[default("'{}'")]
    pub metadata: Json<ConversationMetadata>,
    /// Soft delete: hidden from lists, kept for the record.
    #[default("false")]
    pub is_archived: bool,
    /// When the conversation was started.
    #[default("now()")]
    pub created_at: Timestamptz,
    /// When the conversation or its messages last changed; kept by trigger.
    #[default("now()")]
    pub updated_at: Timestamptz,
}

/// What applications keep beside a conversation.
#[derive(JsonObject)]
pub struct ConversationMetadata {
    /// Labels that the user put on it.
    pub tags: Option<Vec<String>>,
    /// Where it was started, such as `web` or `slack`.
    pub source: Option<String>,
    /// The language of the conversation, as a BCP 47 tag.
    pub language: Option<String>,
}

/// Fills `tenant_id` from the user where the writer leaves it out.
#[function(plpgsql, schema(Private), security(definer), body = "fill_conversation_tenant.sql")]
pub fn fill_conversation_tenant() -> Trigger;
