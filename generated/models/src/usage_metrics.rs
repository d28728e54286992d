//! Tokens, requests and cost per tenant, user and day, with a monthly summary and the current day.

use crate::{TenantId, UserId};

/// What identifies a row of the table public.usage_metrics.
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
pub struct UsageMetricId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for UsageMetricId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for UsageMetricId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for UsageMetricId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<UsageMetricId> for uuid::Uuid {
    fn from(id: UsageMetricId) -> Self {
        id.0
    }
}

/// Tokens, requests and cost per tenant, user and day.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UsageMetric {
    /// Unique identifier of the line.
    pub id: UsageMetricId,
    /// The tenant that pays.
    pub tenant_id: TenantId,
    /// The user who asked; null on the tenant's own line.
    pub user_id: Option<UserId>,
    /// The day, in UTC.
    pub date: chrono::NaiveDate,
    /// All the tokens of the day.
    pub total_tokens: i64,
    /// Tokens sent to the model.
    pub prompt_tokens: i64,
    /// Tokens that the model answered.
    pub completion_tokens: i64,
    /// How many requests were made.
    pub request_count: i64,
    /// What they cost, in US dollars; never NaN.
    pub estimated_cost: rust_decimal::Decimal,
    /// When the line was started.
    pub created_at: chrono::DateTime<chrono::Utc>,
}

impl UsageMetric {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, tenant_id, user_id, date, total_tokens, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at";
}

/// A new row of `public.usage_metrics`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewUsageMetric {
    /// Unique identifier of the line.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<UsageMetricId>,
    /// The tenant that pays.
    pub tenant_id: TenantId,
    /// The user who asked; null on the tenant's own line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// The day, in UTC.
    pub date: chrono::NaiveDate,
    /// Tokens sent to the model.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub prompt_tokens: Option<i64>,
    /// Tokens that the model answered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub completion_tokens: Option<i64>,
    /// How many requests were made.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub request_count: Option<i64>,
    /// What they cost, in US dollars; never NaN.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub estimated_cost: Option<rust_decimal::Decimal>,
    /// When the line was started.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewUsageMetric {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(tenant_id: impl Into<TenantId>, date: chrono::NaiveDate) -> Self {
        Self {
            id: Default::default(),
            tenant_id: tenant_id.into(),
            user_id: Default::default(),
            date,
            prompt_tokens: Default::default(),
            completion_tokens: Default::default(),
            request_count: Default::default(),
            estimated_cost: Default::default(),
            created_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<UsageMetricId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<UserId>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// With a value for `prompt_tokens`.
    #[must_use]
    pub fn with_prompt_tokens(mut self, value: i64) -> Self {
        self.prompt_tokens = Some(value);
        self
    }
    /// With a value for `completion_tokens`.
    #[must_use]
    pub fn with_completion_tokens(mut self, value: i64) -> Self {
        self.completion_tokens = Some(value);
        self
    }
    /// With a value for `request_count`.
    #[must_use]
    pub fn with_request_count(mut self, value: i64) -> Self {
        self.request_count = Some(value);
        self
    }
    /// With a value for `estimated_cost`.
    #[must_use]
    pub fn with_estimated_cost(mut self, value: rust_decimal::Decimal) -> Self {
        self.estimated_cost = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// Changes to a row of `public.usage_metrics`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UsageMetricPatch {
    /// Unique identifier of the line.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<UsageMetricId>,
    /// The tenant that pays.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<TenantId>,
    /// The user who asked; null on the tenant's own line.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<Option<UserId>>,
    /// The day, in UTC.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub date: Option<chrono::NaiveDate>,
    /// Tokens sent to the model.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub prompt_tokens: Option<i64>,
    /// Tokens that the model answered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub completion_tokens: Option<i64>,
    /// How many requests were made.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub request_count: Option<i64>,
    /// What they cost, in US dollars; never NaN.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub estimated_cost: Option<rust_decimal::Decimal>,
    /// When the line was started.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl UsageMetricPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<UsageMetricId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// With a value for `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<UserId>) -> Self {
        self.user_id = Some(Some(value.into()));
        self
    }
    /// With null for `user_id`.
    #[must_use]
    pub fn without_user_id(mut self) -> Self {
        self.user_id = Some(None);
        self
    }
    /// With a value for `date`.
    #[must_use]
    pub fn with_date(mut self, value: chrono::NaiveDate) -> Self {
        self.date = Some(value);
        self
    }
    /// With a value for `prompt_tokens`.
    #[must_use]
    pub fn with_prompt_tokens(mut self, value: i64) -> Self {
        self.prompt_tokens = Some(value);
        self
    }
    /// With a value for `completion_tokens`.
    #[must_use]
    pub fn with_completion_tokens(mut self, value: i64) -> Self {
        self.completion_tokens = Some(value);
        self
    }
    /// With a value for `request_count`.
    #[must_use]
    pub fn with_request_count(mut self, value: i64) -> Self {
        self.request_count = Some(value);
        self
    }
    /// With a value for `estimated_cost`.
    #[must_use]
    pub fn with_estimated_cost(mut self, value: rust_decimal::Decimal) -> Self {
        self.estimated_cost = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// The arguments of `increment_usage_metrics`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct IncrementUsageMetricsArgs {
    /// `p_tenant_id`: `uuid`.
    pub p_tenant_id: uuid::Uuid,
    /// `p_user_id`: `uuid`, or null.
    pub p_user_id: Option<uuid::Uuid>,
    /// `p_date`: `date`, or null.
    pub p_date: Option<chrono::NaiveDate>,
    /// `p_prompt_tokens`: `bigint`.
    pub p_prompt_tokens: i64,
    /// `p_completion_tokens`: `bigint`.
    pub p_completion_tokens: i64,
    /// `p_estimated_cost`: `numeric`.
    pub p_estimated_cost: rust_decimal::Decimal,
}

impl IncrementUsageMetricsArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        p_tenant_id: uuid::Uuid,
        p_user_id: Option<uuid::Uuid>,
        p_date: Option<chrono::NaiveDate>,
        p_prompt_tokens: i64,
        p_completion_tokens: i64,
        p_estimated_cost: rust_decimal::Decimal,
    ) -> Self {
        Self {
            p_tenant_id,
            p_user_id,
            p_date,
            p_prompt_tokens,
            p_completion_tokens,
            p_estimated_cost,
        }
    }
}

/// Usage per tenant, user and month. Refresh concurrently, as its owner.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MonthlyUsageSummary {
    /// The tenant that pays.
    pub tenant_id: TenantId,
    /// The user who asked; null on the tenant's own line.
    pub user_id: Option<UserId>,
    /// The user as text, empty on the tenant's own line: a key without nulls, so that a concurrent refresh rewrites only what changed.
    pub user_key: String,
    /// The first day of the month.
    pub month: chrono::NaiveDate,
    /// All the tokens of the month.
    pub total_tokens: rust_decimal::Decimal,
    /// Tokens sent to the model.
    pub prompt_tokens: rust_decimal::Decimal,
    /// Tokens that the model answered.
    pub completion_tokens: rust_decimal::Decimal,
    /// How many requests were made.
    pub request_count: rust_decimal::Decimal,
    /// What they cost, in US dollars.
    pub estimated_cost: rust_decimal::Decimal,
    /// On how many days there was any use.
    pub active_days: i64,
}

impl MonthlyUsageSummary {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "tenant_id, user_id, user_key, month, total_tokens, prompt_tokens, completion_tokens, request_count, estimated_cost, active_days";
}

/// The lines of `monthly_usage_summary` that the signed-in user may read.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct VisibleMonthlyUsageSummary {
    /// The tenant that pays.
    pub tenant_id: TenantId,
    /// The user who asked; null on the tenant's own line.
    pub user_id: Option<UserId>,
    /// The first day of the month.
    pub month: chrono::NaiveDate,
    /// All the tokens of the month.
    pub total_tokens: rust_decimal::Decimal,
    /// Tokens sent to the model.
    pub prompt_tokens: rust_decimal::Decimal,
    /// Tokens that the model answered.
    pub completion_tokens: rust_decimal::Decimal,
    /// How many requests were made.
    pub request_count: rust_decimal::Decimal,
    /// What they cost, in US dollars.
    pub estimated_cost: rust_decimal::Decimal,
    /// On how many days there was any use.
    pub active_days: i64,
}

impl VisibleMonthlyUsageSummary {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "tenant_id, user_id, month, total_tokens, prompt_tokens, completion_tokens, request_count, estimated_cost, active_days";
}

/// Usage per user and month of the signed-in user's own tenant.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TenantMonthlyUsageSummary {
    /// The tenant that pays.
    pub tenant_id: TenantId,
    /// The user who asked; null on the tenant's own line.
    pub user_id: Option<UserId>,
    /// The first day of the month.
    pub month: chrono::NaiveDate,
    /// All the tokens of the month.
    pub total_tokens: rust_decimal::Decimal,
    /// Tokens sent to the model.
    pub prompt_tokens: rust_decimal::Decimal,
    /// Tokens that the model answered.
    pub completion_tokens: rust_decimal::Decimal,
    /// How many requests were made.
    pub request_count: rust_decimal::Decimal,
    /// What they cost, in US dollars.
    pub estimated_cost: rust_decimal::Decimal,
    /// On how many days there was any use.
    pub active_days: i64,
}

impl TenantMonthlyUsageSummary {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "tenant_id, user_id, month, total_tokens, prompt_tokens, completion_tokens, request_count, estimated_cost, active_days";
}

/// The usage of today, in UTC.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CurrentDayUsage {
    /// The tenant that pays.
    pub tenant_id: TenantId,
    /// The user who asked; null on the tenant's own line.
    pub user_id: Option<UserId>,
    /// Today, in UTC.
    pub date: chrono::NaiveDate,
    /// All the tokens of the day.
    pub total_tokens: i64,
    /// Tokens sent to the model.
    pub prompt_tokens: i64,
    /// Tokens that the model answered.
    pub completion_tokens: i64,
    /// How many requests were made.
    pub request_count: i64,
    /// What they cost, in US dollars.
    pub estimated_cost: rust_decimal::Decimal,
}

impl CurrentDayUsage {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "tenant_id, user_id, date, total_tokens, prompt_tokens, completion_tokens, request_count, estimated_cost";
}
