//! What the types of `messages` do with the database.

use crate::{
    Attachment, Message, MessageId, MessageMetadata, MessagePatch, MessageRole,
    NewMessage,
};

impl tokio_postgres::types::ToSql for MessageId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for MessageId {
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

impl tokio_postgres::types::ToSql for MessageRole {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&self.as_str(), ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <&str as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for MessageRole {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        Ok(<&str as tokio_postgres::types::FromSql>::from_sql(ty, raw)?.parse()?)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <&str as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl tokio_postgres::types::ToSql for Attachment {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&tokio_postgres::types::Json(self), ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <tokio_postgres::types::Json<Self> as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for Attachment {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        <tokio_postgres::types::Json<
            Self,
        > as tokio_postgres::types::FromSql>::from_sql(ty, raw)
            .map(|json| json.0)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <tokio_postgres::types::Json<Self> as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl tokio_postgres::types::ToSql for MessageMetadata {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&tokio_postgres::types::Json(self), ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <tokio_postgres::types::Json<Self> as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for MessageMetadata {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        <tokio_postgres::types::Json<
            Self,
        > as tokio_postgres::types::FromSql>::from_sql(ty, raw)
            .map(|json| json.0)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <tokio_postgres::types::Json<Self> as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl TryFrom<&tokio_postgres::Row> for Message {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            tenant_id: row.try_get("tenant_id")?,
            conversation_id: row.try_get("conversation_id")?,
            role: row.try_get("role")?,
            content: row.try_get("content")?,
            token_count: row.try_get("token_count")?,
            model_used: row.try_get("model_used")?,
            latency_ms: row.try_get("latency_ms")?,
            metadata: row.try_get("metadata")?,
            created_at: row.try_get("created_at")?,
        })
    }
}

impl Message {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<MessageId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<MessageId>::into(id),
            );
        let sql = statement.select("public.messages", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewMessage {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Message, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.tenant_id {
            statement.set("tenant_id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement
            .set(
                "conversation_id",
                "",
                tokio_postgres::types::Type::UUID,
                self.conversation_id,
            );
        statement.set("role", "", tokio_postgres::types::Type::TEXT, self.role);
        statement.set("content", "", tokio_postgres::types::Type::TEXT, self.content);
        if let Some(value) = self.token_count {
            statement.set("token_count", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.model_used {
            statement.set("model_used", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.latency_ms {
            statement.set("latency_ms", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.metadata {
            statement.set("metadata", "", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.created_at {
            statement
                .set("created_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        let sql = statement.insert("public.messages", Message::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl MessagePatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<MessageId>,
    ) -> Result<Option<Message>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.tenant_id {
            statement.set("tenant_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.conversation_id {
            statement
                .set("conversation_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.role {
            statement.set("role", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.content {
            statement.set("content", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.token_count {
            statement.set("token_count", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.model_used {
            statement.set("model_used", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.latency_ms {
            statement.set("latency_ms", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.metadata {
            statement.set("metadata", "", tokio_postgres::types::Type::JSONB, value);
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
                Into::<MessageId>::into(id),
            );
        let sql = statement.update("public.messages", Message::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}
