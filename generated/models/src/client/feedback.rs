//! What the types of `feedback` do with the database.

use crate::{
    Feedback, FeedbackId, FeedbackPatch, MessageFeedbackSummary, NewFeedback, Rating,
    TenantMessageFeedbackSummary, VisibleMessageFeedbackSummary,
};

impl tokio_postgres::types::ToSql for FeedbackId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for FeedbackId {
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

impl tokio_postgres::types::ToSql for Rating {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&i16::from(*self), ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i16 as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for Rating {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        Ok(<i16 as tokio_postgres::types::FromSql>::from_sql(ty, raw)?.try_into()?)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i16 as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl TryFrom<&tokio_postgres::Row> for Feedback {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            tenant_id: row.try_get("tenant_id")?,
            message_id: row.try_get("message_id")?,
            user_id: row.try_get("user_id")?,
            rating: row.try_get("rating")?,
            comment: row.try_get("comment")?,
            created_at: row.try_get("created_at")?,
        })
    }
}

impl Feedback {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<FeedbackId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<FeedbackId>::into(id),
            );
        let sql = statement.select("public.feedback", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewFeedback {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Feedback, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.tenant_id {
            statement.set("tenant_id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement
            .set("message_id", "", tokio_postgres::types::Type::UUID, self.message_id);
        statement.set("user_id", "", tokio_postgres::types::Type::UUID, self.user_id);
        statement.set("rating", "", tokio_postgres::types::Type::INT2, self.rating);
        if let Some(value) = self.comment {
            statement.set("comment", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.created_at {
            statement
                .set("created_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        let sql = statement.insert("public.feedback", Feedback::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl FeedbackPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<FeedbackId>,
    ) -> Result<Option<Feedback>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.tenant_id {
            statement.set("tenant_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.message_id {
            statement.set("message_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.user_id {
            statement.set("user_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.rating {
            statement.set("rating", "", tokio_postgres::types::Type::INT2, value);
        }
        if let Some(value) = self.comment {
            statement.set("comment", "", tokio_postgres::types::Type::TEXT, value);
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
                Into::<FeedbackId>::into(id),
            );
        let sql = statement.update("public.feedback", Feedback::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl TryFrom<&tokio_postgres::Row> for MessageFeedbackSummary {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            message_id: row.try_get("message_id")?,
            conversation_id: row.try_get("conversation_id")?,
            tenant_id: row.try_get("tenant_id")?,
            total_feedback: row.try_get("total_feedback")?,
            thumbs_up: row.try_get("thumbs_up")?,
            thumbs_down: row.try_get("thumbs_down")?,
            avg_rating: row.try_get("avg_rating")?,
        })
    }
}

impl TryFrom<&tokio_postgres::Row> for VisibleMessageFeedbackSummary {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            message_id: row.try_get("message_id")?,
            conversation_id: row.try_get("conversation_id")?,
            tenant_id: row.try_get("tenant_id")?,
            total_feedback: row.try_get("total_feedback")?,
            thumbs_up: row.try_get("thumbs_up")?,
            thumbs_down: row.try_get("thumbs_down")?,
            avg_rating: row.try_get("avg_rating")?,
        })
    }
}

impl TryFrom<&tokio_postgres::Row> for TenantMessageFeedbackSummary {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            message_id: row.try_get("message_id")?,
            conversation_id: row.try_get("conversation_id")?,
            tenant_id: row.try_get("tenant_id")?,
            total_feedback: row.try_get("total_feedback")?,
            thumbs_up: row.try_get("thumbs_up")?,
            thumbs_down: row.try_get("thumbs_down")?,
            avg_rating: row.try_get("avg_rating")?,
        })
    }
}
