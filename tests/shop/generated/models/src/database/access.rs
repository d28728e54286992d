//! What the types of `access` do with the database.

use crate::{Account, AccountId, AccountPatch, NewAccount, PostalAddress};

impl sqlx::Type<sqlx::Postgres> for AccountId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for AccountId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for AccountId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for AccountId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Account {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            email: sqlx::Row::try_get(row, "email")?,
        })
    }
}

impl Account {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<AccountId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<AccountId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("auth.users", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewAccount {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Account, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.email {
            statement.set("email", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(statement.insert("auth.users", Account::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl AccountPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<AccountId>,
    ) -> Result<Option<Account>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.email {
            statement.set("email", "", value)?;
        }
        statement.key("id", "", Into::<AccountId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.update("auth.users", Account::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for PostalAddress {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            street: sqlx::Row::try_get(row, "street")?,
            extra: sqlx::Row::try_get(row, "extra")?,
            postal_code: sqlx::Row::try_get(row, "postal_code")?,
            city: sqlx::Row::try_get(row, "city")?,
            country: sqlx::Row::try_get(row, "country")?,
        })
    }
}

impl sqlx::Type<sqlx::Postgres> for PostalAddress {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::with_name("shop.postal_address")
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::type_info()
            || matches!(ty.kind(), sqlx::postgres::PgTypeKind::Composite(_))
    }
}

impl sqlx::postgres::PgHasArrayType for PostalAddress {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::array_of("shop.postal_address")
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::array_type_info()
            || matches!(
                ty.kind(), sqlx::postgres::PgTypeKind::Array(element) if < Self as
                sqlx::Type < sqlx::Postgres >> ::compatible(element)
            )
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for PostalAddress {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        let mut encoder = sqlx::postgres::types::PgRecordEncoder::new(buffer);
        encoder.encode(&self.street)?;
        encoder.encode(&self.extra)?;
        encoder.encode(&self.postal_code)?;
        encoder.encode(&self.city)?;
        encoder.encode(&self.country)?;
        encoder.finish();
        Ok(sqlx::encode::IsNull::No)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for PostalAddress {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        let mut decoder = sqlx::postgres::types::PgRecordDecoder::new(value)?;
        Ok(Self {
            street: decoder.try_decode()?,
            extra: decoder.try_decode()?,
            postal_code: decoder.try_decode()?,
            city: decoder.try_decode()?,
            country: decoder.try_decode()?,
        })
    }
}
