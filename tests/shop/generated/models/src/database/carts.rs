//! What the types of `carts` do with the database.

use crate::{
    BackOfficeEmptyAbandonedCartsArgs, Cart, CartId, CartLine, CartLinePatch, CartPatch,
    NewCart, NewCartLine, VariantId,
};

impl sqlx::Type<sqlx::Postgres> for CartId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for CartId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for CartId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for CartId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Cart {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            customer_id: sqlx::Row::try_get(row, "customer_id")?,
            created_at: super::finite::finite(row, "created_at")?,
        })
    }
}

impl Cart {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<CartId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<CartId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("shop.carts", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewCart {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Cart, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("customer_id", "", self.customer_id)?;
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(statement.insert("shop.carts", Cart::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl CartPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<CartId>,
    ) -> Result<Option<Cart>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.customer_id {
            statement.set("customer_id", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        statement.key("id", "", Into::<CartId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.update("shop.carts", Cart::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for CartLine {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            cart_id: sqlx::Row::try_get(row, "cart_id")?,
            variant_id: sqlx::Row::try_get(row, "variant_id")?,
            quantity: sqlx::Row::try_get(row, "quantity")?,
            added_at: super::finite::finite(row, "added_at")?,
        })
    }
}

impl CartLine {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        cart_id: impl Into<CartId>,
        variant_id: impl Into<VariantId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("cart_id", "", Into::<CartId>::into(cart_id))?;
        statement.key("variant_id", "", Into::<VariantId>::into(variant_id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("shop.cart_lines", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewCartLine {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<CartLine, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("cart_id", "", self.cart_id)?;
        statement.set("variant_id", "", self.variant_id)?;
        if let Some(value) = self.quantity {
            statement.set("quantity", "", value)?;
        }
        if let Some(value) = self.added_at {
            statement.set("added_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("shop.cart_lines", CartLine::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl CartLinePatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        cart_id: impl Into<CartId>,
        variant_id: impl Into<VariantId>,
    ) -> Result<Option<CartLine>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.cart_id {
            statement.set("cart_id", "", value)?;
        }
        if let Some(value) = self.variant_id {
            statement.set("variant_id", "", value)?;
        }
        if let Some(value) = self.quantity {
            statement.set("quantity", "", value)?;
        }
        if let Some(value) = self.added_at {
            statement.set("added_at", "", value)?;
        }
        statement.key("cart_id", "", Into::<CartId>::into(cart_id))?;
        statement.key("variant_id", "", Into::<VariantId>::into(variant_id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("shop.cart_lines", CartLine::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

/// Puts back what lies in carts that nobody has come back to.
pub async fn back_office_empty_abandoned_carts(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: BackOfficeEmptyAbandonedCartsArgs,
) -> Result<(), sqlx::Error> {
    let mut statement = super::values::Statement::default();
    if let Some(value) = arguments.p_older_than {
        statement.set("p_older_than => ", "", value)?;
    }
    let sql = sqlx::AssertSqlSafe(
        statement.call("call back_office.empty_abandoned_carts(", &[], ")"),
    );
    sqlx::query_with(sql, statement.values).execute(executor).await.map(|_| ())
}
