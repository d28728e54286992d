//! What the types of `usage_metrics` do with the database.

use super::statement::Statement;
use crate::{
    CurrentDayUsage, IncrementUsageMetricsArgs, MonthlyUsageSummary, NewUsageMetric,
    TenantMonthlyUsageSummary, UsageMetric, UsageMetricPatch, VisibleMonthlyUsageSummary,
};

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for UsageMetric {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            tenant_id: sqlx::Row::try_get(row, "tenant_id")?,
            user_id: sqlx::Row::try_get(row, "user_id")?,
            date: super::finite::finite(row, "date")?,
            total_tokens: sqlx::Row::try_get(row, "total_tokens")?,
            prompt_tokens: sqlx::Row::try_get(row, "prompt_tokens")?,
            completion_tokens: sqlx::Row::try_get(row, "completion_tokens")?,
            request_count: sqlx::Row::try_get(row, "request_count")?,
            estimated_cost: sqlx::Row::try_get(row, "estimated_cost")?,
            created_at: super::finite::finite(row, "created_at")?,
        })
    }
}

impl UsageMetric {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, tenant_id, user_id, date, total_tokens, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at";
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: uuid::Uuid,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = Statement::default();
        statement.key("id", "", id)?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("public.usage_metrics", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewUsageMetric {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<UsageMetric, sqlx::Error> {
        let mut statement = Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("tenant_id", "", self.tenant_id)?;
        if let Some(value) = self.user_id {
            statement.set("user_id", "", value)?;
        }
        statement.set("date", "", self.date)?;
        if let Some(value) = self.prompt_tokens {
            statement.set("prompt_tokens", "", value)?;
        }
        if let Some(value) = self.completion_tokens {
            statement.set("completion_tokens", "", value)?;
        }
        if let Some(value) = self.request_count {
            statement.set("request_count", "", value)?;
        }
        if let Some(value) = self.estimated_cost {
            statement.set("estimated_cost", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("public.usage_metrics", UsageMetric::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl UsageMetricPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: uuid::Uuid,
    ) -> Result<Option<UsageMetric>, sqlx::Error> {
        let mut statement = Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.tenant_id {
            statement.set("tenant_id", "", value)?;
        }
        if let Some(value) = self.user_id {
            statement.set("user_id", "", value)?;
        }
        if let Some(value) = self.date {
            statement.set("date", "", value)?;
        }
        if let Some(value) = self.prompt_tokens {
            statement.set("prompt_tokens", "", value)?;
        }
        if let Some(value) = self.completion_tokens {
            statement.set("completion_tokens", "", value)?;
        }
        if let Some(value) = self.request_count {
            statement.set("request_count", "", value)?;
        }
        if let Some(value) = self.estimated_cost {
            statement.set("estimated_cost", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        statement.key("id", "", id)?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("public.usage_metrics", UsageMetric::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

/// Adds one request to the day's line; a null date is today in UTC.
pub async fn increment_usage_metrics(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: IncrementUsageMetricsArgs,
) -> Result<(), sqlx::Error> {
    let mut statement = Statement::default();
    statement.set("p_tenant_id => ", "", arguments.p_tenant_id)?;
    statement.set("p_user_id => ", "", arguments.p_user_id)?;
    statement.set("p_date => ", "", arguments.p_date)?;
    statement.set("p_prompt_tokens => ", "", arguments.p_prompt_tokens)?;
    statement.set("p_completion_tokens => ", "", arguments.p_completion_tokens)?;
    statement.set("p_estimated_cost => ", "", arguments.p_estimated_cost)?;
    let sql = sqlx::AssertSqlSafe(
        statement.call("select public.increment_usage_metrics(", &[], ")"),
    );
    sqlx::query_with(sql, statement.values).execute(executor).await.map(|_| ())
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for MonthlyUsageSummary {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            tenant_id: sqlx::Row::try_get(row, "tenant_id")?,
            user_id: sqlx::Row::try_get(row, "user_id")?,
            user_key: sqlx::Row::try_get(row, "user_key")?,
            month: super::finite::finite(row, "month")?,
            total_tokens: sqlx::Row::try_get(row, "total_tokens")?,
            prompt_tokens: sqlx::Row::try_get(row, "prompt_tokens")?,
            completion_tokens: sqlx::Row::try_get(row, "completion_tokens")?,
            request_count: sqlx::Row::try_get(row, "request_count")?,
            estimated_cost: sqlx::Row::try_get(row, "estimated_cost")?,
            active_days: sqlx::Row::try_get(row, "active_days")?,
        })
    }
}

impl MonthlyUsageSummary {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "tenant_id, user_id, user_key, month, total_tokens, prompt_tokens, completion_tokens, request_count, estimated_cost, active_days";
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for VisibleMonthlyUsageSummary {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            tenant_id: sqlx::Row::try_get(row, "tenant_id")?,
            user_id: sqlx::Row::try_get(row, "user_id")?,
            month: super::finite::finite(row, "month")?,
            total_tokens: sqlx::Row::try_get(row, "total_tokens")?,
            prompt_tokens: sqlx::Row::try_get(row, "prompt_tokens")?,
            completion_tokens: sqlx::Row::try_get(row, "completion_tokens")?,
            request_count: sqlx::Row::try_get(row, "request_count")?,
            estimated_cost: sqlx::Row::try_get(row, "estimated_cost")?,
            active_days: sqlx::Row::try_get(row, "active_days")?,
        })
    }
}

impl VisibleMonthlyUsageSummary {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "tenant_id, user_id, month, total_tokens, prompt_tokens, completion_tokens, request_count, estimated_cost, active_days";
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for TenantMonthlyUsageSummary {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            tenant_id: sqlx::Row::try_get(row, "tenant_id")?,
            user_id: sqlx::Row::try_get(row, "user_id")?,
            month: super::finite::finite(row, "month")?,
            total_tokens: sqlx::Row::try_get(row, "total_tokens")?,
            prompt_tokens: sqlx::Row::try_get(row, "prompt_tokens")?,
            completion_tokens: sqlx::Row::try_get(row, "completion_tokens")?,
            request_count: sqlx::Row::try_get(row, "request_count")?,
            estimated_cost: sqlx::Row::try_get(row, "estimated_cost")?,
            active_days: sqlx::Row::try_get(row, "active_days")?,
        })
    }
}

impl TenantMonthlyUsageSummary {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "tenant_id, user_id, month, total_tokens, prompt_tokens, completion_tokens, request_count, estimated_cost, active_days";
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for CurrentDayUsage {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            tenant_id: sqlx::Row::try_get(row, "tenant_id")?,
            user_id: sqlx::Row::try_get(row, "user_id")?,
            date: super::finite::finite(row, "date")?,
            total_tokens: sqlx::Row::try_get(row, "total_tokens")?,
            prompt_tokens: sqlx::Row::try_get(row, "prompt_tokens")?,
            completion_tokens: sqlx::Row::try_get(row, "completion_tokens")?,
            request_count: sqlx::Row::try_get(row, "request_count")?,
            estimated_cost: sqlx::Row::try_get(row, "estimated_cost")?,
        })
    }
}

impl CurrentDayUsage {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "tenant_id, user_id, date, total_tokens, prompt_tokens, completion_tokens, request_count, estimated_cost";
}
