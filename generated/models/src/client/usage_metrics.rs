//! What the types of `usage_metrics` do with the database.

use crate::{
    CurrentDayUsage, IncrementUsageMetricsArgs, MonthlyUsageSummary, NewUsageMetric,
    TenantMonthlyUsageSummary, UsageMetric, UsageMetricId, UsageMetricPatch,
    VisibleMonthlyUsageSummary,
};

impl tokio_postgres::types::ToSql for UsageMetricId {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&self.0, ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <uuid::Uuid as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for UsageMetricId {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        <uuid::Uuid as tokio_postgres::types::FromSql>::from_sql(ty, raw).map(Self)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <uuid::Uuid as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl TryFrom<&tokio_postgres::Row> for UsageMetric {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            tenant_id: row.try_get("tenant_id")?,
            user_id: row.try_get("user_id")?,
            date: row.try_get("date")?,
            total_tokens: row.try_get("total_tokens")?,
            prompt_tokens: row.try_get("prompt_tokens")?,
            completion_tokens: row.try_get("completion_tokens")?,
            request_count: row.try_get("request_count")?,
            estimated_cost: row.try_get("estimated_cost")?,
            created_at: row.try_get("created_at")?,
        })
    }
}

impl UsageMetric {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<UsageMetricId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<UsageMetricId>::into(id),
            );
        let sql = statement.select("public.usage_metrics", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewUsageMetric {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<UsageMetric, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement
            .set("tenant_id", "", tokio_postgres::types::Type::UUID, self.tenant_id);
        if let Some(value) = self.user_id {
            statement.set("user_id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement.set("date", "", tokio_postgres::types::Type::DATE, self.date);
        if let Some(value) = self.prompt_tokens {
            statement.set("prompt_tokens", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.completion_tokens {
            statement
                .set("completion_tokens", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.request_count {
            statement.set("request_count", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.estimated_cost {
            statement
                .set("estimated_cost", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        if let Some(value) = self.created_at {
            statement
                .set("created_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        let sql = statement.insert("public.usage_metrics", UsageMetric::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl UsageMetricPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<UsageMetricId>,
    ) -> Result<Option<UsageMetric>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.tenant_id {
            statement.set("tenant_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.user_id {
            statement.set("user_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.date {
            statement.set("date", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.prompt_tokens {
            statement.set("prompt_tokens", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.completion_tokens {
            statement
                .set("completion_tokens", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.request_count {
            statement.set("request_count", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.estimated_cost {
            statement
                .set("estimated_cost", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        if let Some(value) = self.created_at {
            statement
                .set("created_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<UsageMetricId>::into(id),
            );
        let sql = statement.update("public.usage_metrics", UsageMetric::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

/// Adds one request to the day's line; a null date is today in UTC.
pub async fn increment_usage_metrics_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: IncrementUsageMetricsArgs,
) -> Result<(), tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement
        .set(
            "p_tenant_id => ",
            "",
            tokio_postgres::types::Type::UUID,
            arguments.p_tenant_id,
        );
    statement
        .set(
            "p_user_id => ",
            "",
            tokio_postgres::types::Type::UUID,
            arguments.p_user_id,
        );
    statement.set("p_date => ", "", tokio_postgres::types::Type::DATE, arguments.p_date);
    statement
        .set(
            "p_prompt_tokens => ",
            "",
            tokio_postgres::types::Type::INT8,
            arguments.p_prompt_tokens,
        );
    statement
        .set(
            "p_completion_tokens => ",
            "",
            tokio_postgres::types::Type::INT8,
            arguments.p_completion_tokens,
        );
    statement
        .set(
            "p_estimated_cost => ",
            "",
            tokio_postgres::types::Type::NUMERIC,
            arguments.p_estimated_cost,
        );
    let sql = statement.call("select public.increment_usage_metrics(", &[], ")");
    statement.run(client, &sql).await
}

impl TryFrom<&tokio_postgres::Row> for MonthlyUsageSummary {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            tenant_id: row.try_get("tenant_id")?,
            user_id: row.try_get("user_id")?,
            user_key: row.try_get("user_key")?,
            month: row.try_get("month")?,
            total_tokens: row.try_get("total_tokens")?,
            prompt_tokens: row.try_get("prompt_tokens")?,
            completion_tokens: row.try_get("completion_tokens")?,
            request_count: row.try_get("request_count")?,
            estimated_cost: row.try_get("estimated_cost")?,
            active_days: row.try_get("active_days")?,
        })
    }
}

impl TryFrom<&tokio_postgres::Row> for VisibleMonthlyUsageSummary {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            tenant_id: row.try_get("tenant_id")?,
            user_id: row.try_get("user_id")?,
            month: row.try_get("month")?,
            total_tokens: row.try_get("total_tokens")?,
            prompt_tokens: row.try_get("prompt_tokens")?,
            completion_tokens: row.try_get("completion_tokens")?,
            request_count: row.try_get("request_count")?,
            estimated_cost: row.try_get("estimated_cost")?,
            active_days: row.try_get("active_days")?,
        })
    }
}

impl TryFrom<&tokio_postgres::Row> for TenantMonthlyUsageSummary {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            tenant_id: row.try_get("tenant_id")?,
            user_id: row.try_get("user_id")?,
            month: row.try_get("month")?,
            total_tokens: row.try_get("total_tokens")?,
            prompt_tokens: row.try_get("prompt_tokens")?,
            completion_tokens: row.try_get("completion_tokens")?,
            request_count: row.try_get("request_count")?,
            estimated_cost: row.try_get("estimated_cost")?,
            active_days: row.try_get("active_days")?,
        })
    }
}

impl TryFrom<&tokio_postgres::Row> for CurrentDayUsage {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            tenant_id: row.try_get("tenant_id")?,
            user_id: row.try_get("user_id")?,
            date: row.try_get("date")?,
            total_tokens: row.try_get("total_tokens")?,
            prompt_tokens: row.try_get("prompt_tokens")?,
            completion_tokens: row.try_get("completion_tokens")?,
            request_count: row.try_get("request_count")?,
            estimated_cost: row.try_get("estimated_cost")?,
        })
    }
}
