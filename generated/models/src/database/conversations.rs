//! What the types of `conversations` do with the database.

use crate::{
    Conversation, ConversationId, ConversationMetadata, ConversationPatch,
    NewConversation,
};

impl sqlx::Type<sqlx::Postgres> for ConversationId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for ConversationId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for ConversationId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for ConversationId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl sqlx::Type<sqlx::Postgres> for ConversationMetadata {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for ConversationMetadata {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for ConversationMetadata {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(sqlx::types::Json(self), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for ConversationMetadata {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<sqlx::types::Json<Self> as sqlx::Decode<sqlx::Postgres>>::decode(value)?.0)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Conversation {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            tenant_id: sqlx::Row::try_get(row, "tenant_id")?,
            user_id: sqlx::Row::try_get(row, "user_id")?,
            title: sqlx::Row::try_get(row, "title")?,
            metadata: sqlx::Row::try_get(row, "metadata")?,
            is_archived: sqlx::Row::try_get(row, "is_archived")?,
            created_at: super::finite::finite(row, "created_at")?,
            updated_at: super::finite::finite(row, "updated_at")?,
        })
    }
}

impl Conversation {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<ConversationId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<ConversationId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("public.conversations", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewConversation {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Conversation, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.tenant_id {
            statement.set("tenant_id", "", value)?;
        }
        statement.set("user_id", "", self.user_id)?;
        if let Some(value) = self.title {
            statement.set("title", "", value)?;
        }
        if let Some(value) = self.metadata {
            statement.set("metadata", "", value)?;
        }
        if let Some(value) = self.is_archived {
            statement.set("is_archived", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        if let Some(value) = self.updated_at {
            statement.set("updated_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("public.conversations", Conversation::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl ConversationPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<ConversationId>,
    ) -> Result<Option<Conversation>, sqlx::Error> {
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
        if let Some(value) = self.title {
            statement.set("title", "", value)?;
        }
        if let Some(value) = self.metadata {
            statement.set("metadata", "", value)?;
        }
        if let Some(value) = self.is_archived {
            statement.set("is_archived", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        if let Some(value) = self.updated_at {
            statement.set("updated_at", "", value)?;
        }
        statement.key("id", "", Into::<ConversationId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("public.conversations", Conversation::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}
