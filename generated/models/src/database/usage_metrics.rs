//! What the types of `usage_metrics` do with the database.

use crate::{
    CurrentDayUsage, IncrementUsageMetricsArgs, MonthlyUsageSummary, NewUsageMetric,
    TenantMonthlyUsageSummary, UsageMetric, UsageMetricId, UsageMetricPatch,
    VisibleMonthlyUsageSummary,
};

impl sqlx::Type<sqlx::Postgres> for UsageMetricId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for UsageMetricId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for UsageMetricId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for UsageMetricId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

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
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<UsageMetricId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<UsageMetricId>::into(id))?;
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
        let mut statement = super::values::Statement::default();
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
        id: impl Into<UsageMetricId>,
    ) -> Result<Option<UsageMetric>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
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
        statement.key("id", "", Into::<UsageMetricId>::into(id))?;
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
    let mut statement = super::values::Statement::default();
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
