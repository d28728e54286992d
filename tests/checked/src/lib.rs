//! Queries of one's own over the emitted models. The macros ask the database that `DATABASE_URL` names, while they are
//! compiled, which columns a query has and of which types; what the models say has to agree.

use models::{
    ConversationId, CurrentDayUsage, Feedback, FeedbackId, Message, MessageRole, Rating, TenantId, User,
};
use sqlx::{PgExecutor, Result};

/// Every column of a table, into the struct of its rows: an id is made of its key.
pub async fn messages(executor: impl PgExecutor<'_>, conversation: ConversationId) -> Result<Vec<Message>> {
    sqlx::query_as!(
        Message,
        r#"select id, tenant_id, conversation_id, role as "role: _", content, token_count, model_used, latency_ms,
                  metadata as "metadata: _", created_at
           from public.messages where conversation_id = $1 order by created_at"#,
        conversation.0
    )
    .fetch_all(executor)
    .await
}

/// Columns that may be null, JSON without a shape.
pub async fn users(executor: impl PgExecutor<'_>, tenant: TenantId) -> Result<Vec<User>> {
    sqlx::query_as!(
        User,
        r#"select id, tenant_id as "tenant_id: _", auth_id, email, name, role, preferences, is_active, created_at
           from public.users where tenant_id = $1"#,
        tenant as TenantId
    )
    .fetch_all(executor)
    .await
}

/// A closed set of numbers, given and taken.
pub async fn rated(executor: impl PgExecutor<'_>, rating: Rating) -> Result<Vec<(FeedbackId, Rating)>> {
    let rows = sqlx::query!(
        r#"select id as "id: FeedbackId", rating as "rating: Rating" from public.feedback where rating = $1"#,
        rating as Rating
    );
    Ok(rows.fetch_all(executor).await?.into_iter().map(|row| (row.id, row.rating)).collect())
}

/// A view, of which PostgreSQL does not say what may be null.
pub async fn usage(executor: impl PgExecutor<'_>) -> Result<Vec<CurrentDayUsage>> {
    sqlx::query_as!(
        CurrentDayUsage,
        r#"select tenant_id as "tenant_id!: _", user_id as "user_id: _", date as "date!", total_tokens as "total_tokens!",
                  prompt_tokens as "prompt_tokens!", completion_tokens as "completion_tokens!",
                  request_count as "request_count!", estimated_cost as "estimated_cost!"
           from public.current_day_usage"#
    )
    .fetch_all(executor)
    .await
}

/// Values of the models' own types, written.
pub async fn say(
    executor: impl PgExecutor<'_>,
    conversation: ConversationId,
    role: MessageRole,
    feedback: &Feedback,
) -> Result<u64> {
    let insert = sqlx::query!(
        "insert into public.messages (conversation_id, role, content) values ($1, $2, $3)",
        conversation as ConversationId,
        role as MessageRole,
        feedback.comment
    );
    Ok(insert.execute(executor).await?.rows_affected())
}

#[cfg(feature = "wrong_column")]
pub async fn wrong_column(executor: impl PgExecutor<'_>) -> Result<Vec<Option<String>>> {
    sqlx::query_scalar!("select titel from public.conversations").fetch_all(executor).await
}

#[cfg(feature = "wrong_type")]
pub async fn wrong_type(executor: impl PgExecutor<'_>, conversation: ConversationId) -> Result<u64> {
    let delete = sqlx::query!("delete from public.users where id = $1", conversation.0.to_string());
    Ok(delete.execute(executor).await?.rows_affected())
}
