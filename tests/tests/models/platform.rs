//! The platform's own models, on its own migrations.

use models::{
    Conversation, ConversationPatch, CurrentDayUsage, Feedback, IncrementUsageMetricsArgs, Message,
    MessageRole, NewConversation, NewFeedback, NewMessage, NewTenant, NewUser, Rating, UsageMetric,
};
use serde_json::json;
use sqlx::PgConnection;
use tests::on_each;
use tests::tree::Tree;

use crate::connection::connected_to;

/// A user of a new tenant.
async fn user(connection: &mut PgConnection) -> models::User {
    let tenant = NewTenant::new("Models", "models").insert(&mut *connection).await.unwrap();
    let user = NewUser::new("models@example.com").with_tenant_id(tenant.id);
    user.insert(connection).await.unwrap()
}

#[test]
fn rows_of_the_platform_survive_the_round_trip() {
    let tree = Tree::platform();
    on_each(|cluster| {
        let database = tree.seeded(cluster);
        connected_to(database).run(async |connection| {
            let user = user(&mut *connection).await;
            let metadata = json!({"tags": ["a"], "source": "web", "unknown": {"deep": [1, null]}});
            let new = NewConversation {
                metadata: Some(serde_json::from_value(metadata.clone()).unwrap()),
                ..NewConversation::new(user.id)
            };
            let conversation = new.insert(&mut *connection).await.unwrap();
            // Filled in by the database.
            assert_eq!(Some(conversation.tenant_id), user.tenant_id);
            assert_eq!(serde_json::to_value(&conversation.metadata).unwrap(), metadata);
            let found = Conversation::find(&mut *connection, conversation.id).await.unwrap();
            assert_eq!(found.as_ref(), Some(&conversation));
            let patch = ConversationPatch::default().with_is_archived(true);
            let archived = patch.apply(&mut *connection, conversation.id).await.unwrap().unwrap();
            assert!(archived.is_archived && archived.title == conversation.title);

            let message = NewMessage::new(conversation.id, MessageRole::Assistant, "Grüße");
            let message = message.with_latency_ms(12).insert(&mut *connection).await.unwrap();
            assert_eq!((message.role, message.tenant_id), (MessageRole::Assistant, conversation.tenant_id));
            assert_eq!(Message::find(&mut *connection, message.id).await.unwrap(), Some(message.clone()));

            let feedback = NewFeedback::new(message.id, user.id, Rating::Down);
            let feedback = feedback.insert(&mut *connection).await.unwrap();
            let json = serde_json::to_value(&feedback).unwrap();
            assert_eq!(json["rating"], json!(-1));
            assert_eq!(serde_json::from_value::<Feedback>(json).unwrap(), feedback);
        });
    });
}

#[test]
fn usage_adds_up_to_the_last_digit() {
    let tree = Tree::platform();
    on_each(|cluster| {
        let database = tree.seeded(cluster);
        connected_to(database).run(async |connection| {
            let user = user(&mut *connection).await;
            let tenant = user.tenant_id.unwrap();
            for _ in 0..3 {
                let cost = "0.000040".parse().unwrap();
                let arguments = IncrementUsageMetricsArgs::new(tenant.0, Some(user.id.0), None, 10, 5, cost);
                models::increment_usage_metrics(&mut *connection, arguments).await.unwrap();
            }
            let sql = format!(
                "select {} from public.current_day_usage where tenant_id = $1",
                CurrentDayUsage::COLUMNS
            );
            let today: Vec<CurrentDayUsage> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
                .bind(tenant)
                .fetch_all(&mut *connection)
                .await
                .unwrap();
            assert_eq!(today.len(), 1);
            assert_eq!((today[0].total_tokens, today[0].request_count), (45, 3));
            assert_eq!(today[0].estimated_cost.to_string(), "0.000120");
            let sql =
                format!("select {} from public.usage_metrics where tenant_id = $1", UsageMetric::COLUMNS);
            let line: UsageMetric =
                sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(tenant).fetch_one(connection).await.unwrap();
            assert_eq!((line.user_id, line.date), (Some(user.id), today[0].date));
        });
    });
}
