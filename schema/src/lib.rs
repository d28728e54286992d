//! The AI Assistant Platform, declared: tables, access, indexes, views and functions.
//!
//! This crate is the only place that a person edits. `cargo xtask gen` writes everything under `generated/` from it.

use codegen::prelude::*;

mod conversations;
mod feedback;
mod messages;
mod seed;
mod tenancy;
mod usage_metrics;

/// The whole declaration, module by module in the order of their migrations.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new(
        "AI Assistant Platform",
        "Tenants' users talk to an AI assistant. The platform keeps their conversations, what they think of the \
         answers, and what the answers cost.",
    )
    .first_migration(3)
    .actors(Actors::supabase().tenant(tenancy::current_tenant_id).user(tenancy::current_user_id))
    .shared(module!(tenancy))
    .module(
        module!(conversations).doc("Conversations between a user and the assistant."),
        "create_conversations_table",
    )
    .module(module!(messages).doc("The messages of each conversation."), "create_messages_table")
    .module(
        module!(feedback).doc("What users think of the messages they get, and a summary per message."),
        "create_feedback_table",
    )
    .module(
        module!(usage_metrics)
            .doc("Tokens, requests and cost per tenant, user and day, with a monthly summary and the current day."),
        "create_usage_metrics_table",
    )
    .seed(seed::seed())
    .build()
}
