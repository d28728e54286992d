//! Tokens, requests and cost per tenant, user and day.

use codegen::prelude::*;

use crate::tenancy::{Private, Tenant, User};

/// Tokens, requests and cost per tenant, user and day.
#[derive(Table)]
#[table(usage_metrics, storage(fillfactor = 70))]
#[tenant(tenant_id)]
#[access(select(tenant), service(select, insert, update, delete))]
#[unique(
    tenant_id,
    user_id,
    date,
    nulls_not_distinct,
    comment = "One line per tenant, user and day; the tenant's own line, of no user, is one too."
)]
#[foreign_key(tenant_id, user_id, references(User::tenant_id, User::id), on_delete(set_null(user_id)))]
#[index(tenant_id, date, comment = "A tenant's usage over a span of days.")]
pub struct UsageMetric {
    /// Unique identifier of the line.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// The tenant that pays.
    #[references(Tenant::id, on_delete(cascade))]
    pub tenant_id: Uuid,
    /// The user who asked; null on the tenant's own line.
    pub user_id: Option<Uuid>,
    /// The day, in UTC.
    pub date: Date,
    /// All the tokens of the day.
    #[generated("prompt_tokens + completion_tokens")]
    pub total_tokens: i64,
    /// Tokens sent to the model.
    #[default("0")]
    #[check("prompt_tokens >= 0")]
    pub prompt_tokens: i64,
    /// Tokens that the model answered.
    #[default("0")]
    #[check("completion_tokens >= 0")]
    pub completion_tokens: i64,
    /// How many requests were made.
    #[default("0")]
    #[check("request_count >= 0")]
    pub request_count: i64,
    /// What they cost, in US dollars; never NaN.
    #[default("0")]
    #[check("estimated_cost >= 0 and estimated_cost < 'NaN'")]
    pub estimated_cost: Numeric<14, 6>,
    /// When the line was started.
    #[default("now()")]
    pub created_at: Timestamptz,
}

/// Adds one request to the day's line; a null date is today in UTC.
#[function(plpgsql, body = "increment_usage_metrics.sql", grant(service_role), depends_on(UsageMetric))]
pub fn increment_usage_metrics(
    p_tenant_id: Uuid,
    p_user_id: Option<Uuid>,
    p_date: Option<Date>,
    p_prompt_tokens: i64,
    p_completion_tokens: i64,
    p_estimated_cost: Numeric,
) -> Void;

/// Adds a user's usage to the tenant's own lines before the user is deleted.
#[function(
    plpgsql,
    schema(Private),
    security(definer),
    body = "fold_user_usage.sql",
    depends_on(UsageMetric)
)]
pub fn fold_user_usage() -> Trigger;

/// Usage per tenant, user and month. Refresh concurrently, as its owner.
#[derive(View)]
#[view(monthly_usage_summary, materialized, query = "monthly_usage_summary.sql")]
#[tenant(tenant_id)]
#[access(service(select))]
#[unique(tenant_id, month, user_key)]
pub struct MonthlyUsageSummary {
    /// The tenant that pays.
    pub tenant_id: Uuid,
    /// The user who asked; null on the tenant's own line.
    pub user_id: Option<Uuid>,
    /// The user as text, empty on the tenant's own line: a key without nulls, so that a concurrent refresh rewrites
    /// only what changed.
    pub user_key: Text,
    /// The first day of the month.
    pub month: Date,
    /// All the tokens of the month.
    pub total_tokens: Numeric,
    /// Tokens sent to the model.
    pub prompt_tokens: Numeric,
    /// Tokens that the model answered.
    pub completion_tokens: Numeric,
    /// How many requests were made.
    pub request_count: Numeric,
    /// What they cost, in US dollars.
    pub estimated_cost: Numeric,
    /// On how many days there was any use.
    pub active_days: i64,
}

/// The lines of `monthly_usage_summary` that the signed-in user may read.
#[derive(View)]
#[view(
    visible_monthly_usage_summary,
    schema(Private),
    security(definer),
    security_barrier,
    query = "visible_monthly_usage_summary.sql"
)]
#[tenant(tenant_id)]
#[access(select(tenant), service())]
pub struct VisibleMonthlyUsageSummary {
    /// The tenant that pays.
    pub tenant_id: Uuid,
    /// The user who asked; null on the tenant's own line.
    pub user_id: Option<Uuid>,
    /// The first day of the month.
    pub month: Date,
    /// All the tokens of the month.
    pub total_tokens: Numeric,
    /// Tokens sent to the model.
    pub prompt_tokens: Numeric,
    /// Tokens that the model answered.
    pub completion_tokens: Numeric,
    /// How many requests were made.
    pub request_count: Numeric,
    /// What they cost, in US dollars.
    pub estimated_cost: Numeric,
    /// On how many days there was any use.
    pub active_days: i64,
}

/// Usage per user and month of the signed-in user's own tenant.
#[derive(View)]
#[view(tenant_monthly_usage_summary, query = "tenant_monthly_usage_summary.sql")]
#[tenant(tenant_id)]
#[access(select(tenant), service())]
pub struct TenantMonthlyUsageSummary {
    /// The tenant that pays.
    pub tenant_id: Uuid,
    /// The user who asked; null on the tenant's own line.
    pub user_id: Option<Uuid>,
    /// The first day of the month.
    pub month: Date,
    /// All the tokens of the month.
    pub total_tokens: Numeric,
    /// Tokens sent to the model.
    pub prompt_tokens: Numeric,
    /// Tokens that the model answered.
    pub completion_tokens: Numeric,
    /// How many requests were made.
    pub request_count: Numeric,
    /// What they cost, in US dollars.
    pub estimated_cost: Numeric,
    /// On how many days there was any use.
    pub active_days: i64,
}

/// The usage of today, in UTC.
#[derive(View)]
#[view(current_day_usage, query = "current_day_usage.sql")]
#[tenant(tenant_id)]
#[access(select(tenant), service(select))]
pub struct CurrentDayUsage {
    /// The tenant that pays.
    pub tenant_id: Uuid,
    /// The user who asked; null on the tenant's own line.
    pub user_id: Option<Uuid>,
    /// Today, in UTC.
    pub date: Date,
    /// All the tokens of the day.
    pub total_tokens: i64,
    /// Tokens sent to the model.
    pub prompt_tokens: i64,
    /// Tokens that the model answered.
    pub completion_tokens: i64,
    /// How many requests were made.
    pub request_count: i64,
    /// What they cost, in US dollars.
    pub estimated_cost: Numeric<14, 6>,
}
