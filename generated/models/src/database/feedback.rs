//! What the types of `feedback` do with the database.

use crate::{
    Feedback, FeedbackId, FeedbackPatch, MessageFeedbackSummary, NewFeedback, Rating,
    TenantMessageFeedbackSummary, VisibleMessageFeedbackSummary,
};

impl sqlx::Type<sqlx::Postgres> for FeedbackId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for FeedbackId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for FeedbackId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for FeedbackId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl sqlx::Type<sqlx::Postgres> for Rating {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <i16 as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i16 as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for Rating {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <i16 as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i16 as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for Rating {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(i16::from(*self), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for Rating {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<i16 as sqlx::Decode<sqlx::Postgres>>::decode(value)?.try_into()?)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Feedback {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            tenant_id: sqlx::Row::try_get(row, "tenant_id")?,
            message_id: sqlx::Row::try_get(row, "message_id")?,
            user_id: sqlx::Row::try_get(row, "user_id")?,
            rating: sqlx::Row::try_get(row, "rating")?,
            comment: sqlx::Row::try_get(row, "comment")?,
            created_at: super::finite::finite(row, "created_at")?,
        })
    }
}

impl Feedback {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<FeedbackId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<FeedbackId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("public.feedback", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewFeedback {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Feedback, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.tenant_id {
            statement.set("tenant_id", "", value)?;
        }
        statement.set("message_id", "", self.message_id)?;
        statement.set("user_id", "", self.user_id)?;
        statement.set("rating", "", self.rating)?;
        if let Some(value) = self.comment {
            statement.set("comment", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("public.feedback", Feedback::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl FeedbackPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<FeedbackId>,
    ) -> Result<Option<Feedback>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.tenant_id {
            statement.set("tenant_id", "", value)?;
        }
        if let Some(value) = self.message_id {
            statement.set("message_id", "", value)?;
        }
        if let Some(value) = self.user_id {
            statement.set("user_id", "", value)?;
        }
        if let Some(value) = self.rating {
            statement.set("rating", "", value)?;
        }
        if let Some(value) = self.comment {
            statement.set("comment", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        statement.key("id", "", Into::<FeedbackId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("public.feedback", Feedback::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for MessageFeedbackSummary {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            message_id: sqlx::Row::try_get(row, "message_id")?,
            conversation_id: sqlx::Row::try_get(row, "conversation_id")?,
            tenant_id: sqlx::Row::try_get(row, "tenant_id")?,
            total_feedback: sqlx::Row::try_get(row, "total_feedback")?,
            thumbs_up: sqlx::Row::try_get(row, "thumbs_up")?,
            thumbs_down: sqlx::Row::try_get(row, "thumbs_down")?,
            avg_rating: sqlx::Row::try_get(row, "avg_rating")?,
        })
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for VisibleMessageFeedbackSummary {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            message_id: sqlx::Row::try_get(row, "message_id")?,
            conversation_id: sqlx::Row::try_get(row, "conversation_id")?,
            tenant_id: sqlx::Row::try_get(row, "tenant_id")?,
            total_feedback: sqlx::Row::try_get(row, "total_feedback")?,
            thumbs_up: sqlx::Row::try_get(row, "thumbs_up")?,
            thumbs_down: sqlx::Row::try_get(row, "thumbs_down")?,
            avg_rating: sqlx::Row::try_get(row, "avg_rating")?,
        })
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for TenantMessageFeedbackSummary {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            message_id: sqlx::Row::try_get(row, "message_id")?,
            conversation_id: sqlx::Row::try_get(row, "conversation_id")?,
            tenant_id: sqlx::Row::try_get(row, "tenant_id")?,
            total_feedback: sqlx::Row::try_get(row, "total_feedback")?,
            thumbs_up: sqlx::Row::try_get(row, "thumbs_up")?,
            thumbs_down: sqlx::Row::try_get(row, "thumbs_down")?,
            avg_rating: sqlx::Row::try_get(row, "avg_rating")?,
        })
    }
}
