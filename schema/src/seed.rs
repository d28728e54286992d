//! Test data: two tenants with users, conversations, messages, feedback and usage, and the callers as whom access is tried.

use codegen::prelude::*;

use crate::conversations::Conversation;
use crate::feedback::{Feedback, Rating};
use crate::messages::{Message, MessageRole};
use crate::tenancy::{Tenant, User};
use crate::usage_metrics::UsageMetric;

const ACME: &str = "00000000-0000-4000-8000-000000000001";
const GLOBEX: &str = "00000000-0000-4000-8000-000000000002";
const ADA: &str = "00000000-0000-4000-8000-000000000011";
const BOB: &str = "00000000-0000-4000-8000-000000000012";
const IDLE: &str = "00000000-0000-4000-8000-000000000013";
const GUS: &str = "00000000-0000-4000-8000-000000000021";
const DRIFTER: &str = "00000000-0000-4000-8000-000000000031";
const ADA_SIGNED_IN: &str = "00000000-0000-4000-8000-0000000000a1";
const BOB_SIGNED_IN: &str = "00000000-0000-4000-8000-0000000000a2";
const IDLE_SIGNED_IN: &str = "00000000-0000-4000-8000-0000000000a3";
const GUS_SIGNED_IN: &str = "00000000-0000-4000-8000-0000000000b1";
const DRIFTER_SIGNED_IN: &str = "00000000-0000-4000-8000-0000000000c1";
const REPORT: &str = "00000000-0000-4000-8000-000000000101";
const HOLIDAY: &str = "00000000-0000-4000-8000-000000000102";
const SUPPORT: &str = "00000000-0000-4000-8000-000000000201";
const ANSWER: &str = "00000000-0000-4000-8000-000000001002";

/// The rows and callers of a development database.
pub fn seed() -> Seed {
    usage(feedback(conversations(people(Seed::new()))))
        .actor(member("owner", ADA_SIGNED_IN).tenant(ACME).user(ADA))
        .actor(member("member", BOB_SIGNED_IN).tenant(ACME).user(BOB))
        .actor(member("other tenant", GUS_SIGNED_IN).tenant(GLOBEX).user(GUS))
        .actor(member("inactive", IDLE_SIGNED_IN))
        .actor(member("no tenant", DRIFTER_SIGNED_IN))
        .actor(member("unknown", "00000000-0000-4000-8000-0000000000ff"))
        .actor(Actor::anonymous("anonymous"))
        .actor(Actor::service("service role"))
}

/// A signed-in caller.
fn member(name: &str, subject: &str) -> Actor {
    Actor::member(name).claims(&format!(r#"{{"sub":"{subject}","role":"authenticated"}}"#))
}

fn people(seed: Seed) -> Seed {
    seed.row(row!(Tenant { id: ACME, name: "Acme Test", slug: "test-acme" }))
        .row(row!(Tenant { id: GLOBEX, name: "Globex Test", slug: "test-globex" }))
        .row(row!(User {
            id: ADA,
            tenant_id: ACME,
            auth_id: ADA_SIGNED_IN,
            email: "ada@acme.test",
            name: "Ada",
            role: "admin",
        }))
        .row(row!(User {
            id: BOB,
            tenant_id: ACME,
            auth_id: BOB_SIGNED_IN,
            email: "bob@acme.test",
            name: "Bob",
        }))
        .row(row!(User {
            id: IDLE,
            tenant_id: ACME,
            auth_id: IDLE_SIGNED_IN,
            email: "idle@acme.test",
            name: "Idle",
            is_active: false,
        }))
        .row(row!(User {
            id: GUS,
            tenant_id: GLOBEX,
            auth_id: GUS_SIGNED_IN,
            email: "gus@globex.test",
            name: "Gus",
        }))
        .row(row!(User {
            id: DRIFTER,
            auth_id: DRIFTER_SIGNED_IN,
            email: "drifter@nowhere.test",
            name: "Drifter",
        }))
}

fn conversations(seed: Seed) -> Seed {
    seed.row(row!(Conversation { id: REPORT, tenant_id: ACME, user_id: ADA, title: "Quarterly report" }))
        .row(row!(Conversation { id: HOLIDAY, tenant_id: ACME, user_id: BOB, title: "Holiday plans" }))
        .row(row!(Conversation { id: SUPPORT, tenant_id: GLOBEX, user_id: GUS, title: "Support case" }))
        .row(row!(Message {
            id: "00000000-0000-4000-8000-000000001001",
            tenant_id: ACME,
            conversation_id: REPORT,
            role: MessageRole::User,
            content: "Summarise the quarter.",
        }))
        .row(row!(Message {
            id: ANSWER,
            tenant_id: ACME,
            conversation_id: REPORT,
            role: MessageRole::Assistant,
            content: "Revenue grew by four per cent.",
            token_count: 9,
            model_used: "example-model",
            latency_ms: 820,
        }))
        .row(row!(Message {
            id: "00000000-0000-4000-8000-000000001003",
            tenant_id: ACME,
            conversation_id: HOLIDAY,
            role: MessageRole::User,
            content: "Where is it warm in March?",
        }))
        .row(row!(Message {
            id: "00000000-0000-4000-8000-000000002001",
            tenant_id: GLOBEX,
            conversation_id: SUPPORT,
            role: MessageRole::User,
            content: "My order has not arrived.",
        }))
}

fn feedback(seed: Seed) -> Seed {
    seed.row(row!(Feedback {
        id: "00000000-0000-4000-8000-000000010001",
        tenant_id: ACME,
        message_id: ANSWER,
        user_id: ADA,
        rating: Rating::Up,
        comment: "Short and right.",
    }))
    .row(row!(Feedback {
        id: "00000000-0000-4000-8000-000000010002",
        tenant_id: ACME,
        message_id: ANSWER,
        user_id: BOB,
        rating: Rating::Down,
    }))
}

fn usage(seed: Seed) -> Seed {
    seed.row(row!(UsageMetric {
        id: "00000000-0000-4000-8000-000000100001",
        tenant_id: ACME,
        user_id: ADA,
        date: "2026-01-12",
        prompt_tokens: 1200,
        completion_tokens: 340,
        request_count: 4,
        estimated_cost: "0.0123",
    }))
    .row(row!(UsageMetric {
        id: "00000000-0000-4000-8000-000000100002",
        tenant_id: ACME,
        user_id: ADA,
        date: sql!("(now() at time zone 'UTC')::date"),
        prompt_tokens: 900,
        completion_tokens: 120,
        request_count: 2,
        estimated_cost: "0.0071",
    }))
    .row(row!(UsageMetric {
        id: "00000000-0000-4000-8000-000000100003",
        tenant_id: ACME,
        date: "2026-01-12",
        prompt_tokens: 100,
        completion_tokens: 20,
        request_count: 1,
        estimated_cost: "0.00004",
    }))
    .row(row!(UsageMetric {
        id: "00000000-0000-4000-8000-000000200001",
        tenant_id: GLOBEX,
        user_id: GUS,
        date: "2026-01-13",
        prompt_tokens: 800,
        completion_tokens: 210,
        request_count: 2,
        estimated_cost: "0.0071",
    }))
}
