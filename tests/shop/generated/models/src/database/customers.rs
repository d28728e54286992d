//! What the types of `customers` do with the database.

use crate::{
    AccountId, Address, AddressId, AddressPatch, Customer, CustomerPatch,
    CustomerPreferences, NewAddress, NewCustomer, NotificationSettings,
};

impl sqlx::Type<sqlx::Postgres> for NotificationSettings {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for NotificationSettings {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for NotificationSettings {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(sqlx::types::Json(self), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for NotificationSettings {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<sqlx::types::Json<Self> as sqlx::Decode<sqlx::Postgres>>::decode(value)?.0)
    }
}

impl sqlx::Type<sqlx::Postgres> for CustomerPreferences {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for CustomerPreferences {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for CustomerPreferences {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(sqlx::types::Json(self), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for CustomerPreferences {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<sqlx::types::Json<Self> as sqlx::Decode<sqlx::Postgres>>::decode(value)?.0)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Customer {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            customer_number: sqlx::Row::try_get(row, "customer_number")?,
            email: sqlx::Row::try_get(row, "email")?,
            name: sqlx::Row::try_get(row, "name")?,
            phone: sqlx::Row::try_get(row, "phone")?,
            preferences: sqlx::Row::try_get(row, "preferences")?,
            is_blocked: sqlx::Row::try_get(row, "is_blocked")?,
            created_at: super::finite::finite(row, "created_at")?,
            updated_at: super::finite::finite(row, "updated_at")?,
        })
    }
}

impl Customer {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<AccountId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<AccountId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("shop.customers", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewCustomer {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Customer, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("id", "", self.id)?;
        statement.set("email", "", self.email)?;
        statement.set("name", "", self.name)?;
        if let Some(value) = self.phone {
            statement.set("phone", "", value)?;
        }
        if let Some(value) = self.preferences {
            statement.set("preferences", "", value)?;
        }
        if let Some(value) = self.is_blocked {
            statement.set("is_blocked", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        if let Some(value) = self.updated_at {
            statement.set("updated_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("shop.customers", Customer::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl CustomerPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<AccountId>,
    ) -> Result<Option<Customer>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.email {
            statement.set("email", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.phone {
            statement.set("phone", "", value)?;
        }
        if let Some(value) = self.preferences {
            statement.set("preferences", "", value)?;
        }
        if let Some(value) = self.is_blocked {
            statement.set("is_blocked", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        if let Some(value) = self.updated_at {
            statement.set("updated_at", "", value)?;
        }
        statement.key("id", "", Into::<AccountId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("shop.customers", Customer::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for AddressId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for AddressId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for AddressId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for AddressId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Address {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            customer_id: sqlx::Row::try_get(row, "customer_id")?,
            label: sqlx::Row::try_get(row, "label")?,
            recipient: sqlx::Row::try_get(row, "recipient")?,
            address: sqlx::Row::try_get(row, "address")?,
            is_default: sqlx::Row::try_get(row, "is_default")?,
        })
    }
}

impl Address {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<AddressId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<AddressId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("shop.addresses", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewAddress {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Address, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("customer_id", "", self.customer_id)?;
        statement.set("label", "", self.label)?;
        statement.set("recipient", "", self.recipient)?;
        statement.set("address", "::shop.postal_address", self.address)?;
        if let Some(value) = self.is_default {
            statement.set("is_default", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("shop.addresses", Address::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl AddressPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<AddressId>,
    ) -> Result<Option<Address>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.customer_id {
            statement.set("customer_id", "", value)?;
        }
        if let Some(value) = self.label {
            statement.set("label", "", value)?;
        }
        if let Some(value) = self.recipient {
            statement.set("recipient", "", value)?;
        }
        if let Some(value) = self.address {
            statement.set("address", "::shop.postal_address", value)?;
        }
        if let Some(value) = self.is_default {
            statement.set("is_default", "", value)?;
        }
        statement.key("id", "", Into::<AddressId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("shop.addresses", Address::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}
