//! What the types of `customers` do with the database.

use crate::{
    AccountId, Address, AddressId, AddressPatch, Customer, CustomerPatch,
    CustomerPreferences, NewAddress, NewCustomer, NotificationSettings,
};

impl tokio_postgres::types::ToSql for NotificationSettings {
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

impl<'r> tokio_postgres::types::FromSql<'r> for NotificationSettings {
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

impl tokio_postgres::types::ToSql for CustomerPreferences {
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

impl<'r> tokio_postgres::types::FromSql<'r> for CustomerPreferences {
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

impl TryFrom<&tokio_postgres::Row> for Customer {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            customer_number: row.try_get("customer_number")?,
            email: row.try_get("email")?,
            name: row.try_get("name")?,
            phone: row.try_get("phone")?,
            preferences: row.try_get("preferences")?,
            is_blocked: row.try_get("is_blocked")?,
            created_at: row.try_get("created_at")?,
            updated_at: row.try_get("updated_at")?,
        })
    }
}

impl Customer {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<AccountId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<AccountId>::into(id),
            );
        let sql = statement.select("shop.customers", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewCustomer {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Customer, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("id", "", tokio_postgres::types::Type::UUID, self.id);
        statement.set("email", "", tokio_postgres::types::Type::TEXT, self.email);
        statement.set("name", "", tokio_postgres::types::Type::TEXT, self.name);
        if let Some(value) = self.phone {
            statement.set("phone", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.preferences {
            statement.set("preferences", "", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.is_blocked {
            statement.set("is_blocked", "", tokio_postgres::types::Type::BOOL, value);
        }
        if let Some(value) = self.created_at {
            statement
                .set("created_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        if let Some(value) = self.updated_at {
            statement
                .set("updated_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        let sql = statement.insert("shop.customers", Customer::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl CustomerPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<AccountId>,
    ) -> Result<Option<Customer>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.email {
            statement.set("email", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.phone {
            statement.set("phone", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.preferences {
            statement.set("preferences", "", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.is_blocked {
            statement.set("is_blocked", "", tokio_postgres::types::Type::BOOL, value);
        }
        if let Some(value) = self.created_at {
            statement
                .set("created_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        if let Some(value) = self.updated_at {
            statement
                .set("updated_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<AccountId>::into(id),
            );
        let sql = statement.update("shop.customers", Customer::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for AddressId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for AddressId {
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

impl TryFrom<&tokio_postgres::Row> for Address {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            customer_id: row.try_get("customer_id")?,
            label: row.try_get("label")?,
            recipient: row.try_get("recipient")?,
            address: row.try_get("address")?,
            is_default: row.try_get("is_default")?,
        })
    }
}

impl Address {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<AddressId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<AddressId>::into(id),
            );
        let sql = statement.select("shop.addresses", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewAddress {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Address, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement
            .set("customer_id", "", tokio_postgres::types::Type::UUID, self.customer_id);
        statement.set("label", "", tokio_postgres::types::Type::TEXT, self.label);
        statement
            .set("recipient", "", tokio_postgres::types::Type::TEXT, self.recipient);
        statement
            .set(
                "address",
                "::shop.postal_address",
                tokio_postgres::types::Type::UNKNOWN,
                self.address,
            );
        if let Some(value) = self.is_default {
            statement.set("is_default", "", tokio_postgres::types::Type::BOOL, value);
        }
        let sql = statement.insert("shop.addresses", Address::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl AddressPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<AddressId>,
    ) -> Result<Option<Address>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.customer_id {
            statement.set("customer_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.label {
            statement.set("label", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.recipient {
            statement.set("recipient", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.address {
            statement
                .set(
                    "address",
                    "::shop.postal_address",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.is_default {
            statement.set("is_default", "", tokio_postgres::types::Type::BOOL, value);
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<AddressId>::into(id),
            );
        let sql = statement.update("shop.addresses", Address::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}
