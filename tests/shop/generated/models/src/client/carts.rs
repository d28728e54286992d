//! What the types of `carts` do with the database.

use crate::{
    BackOfficeEmptyAbandonedCartsArgs, Cart, CartId, CartLine, CartLinePatch, CartPatch,
    NewCart, NewCartLine, VariantId,
};

impl tokio_postgres::types::ToSql for CartId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for CartId {
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

impl TryFrom<&tokio_postgres::Row> for Cart {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            customer_id: row.try_get("customer_id")?,
            created_at: row.try_get("created_at")?,
        })
    }
}

impl Cart {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<CartId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key("id", "", tokio_postgres::types::Type::UUID, Into::<CartId>::into(id));
        let sql = statement.select("shop.carts", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewCart {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Cart, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement
            .set("customer_id", "", tokio_postgres::types::Type::UUID, self.customer_id);
        if let Some(value) = self.created_at {
            statement
                .set("created_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        let sql = statement.insert("shop.carts", Cart::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl CartPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<CartId>,
    ) -> Result<Option<Cart>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.customer_id {
            statement.set("customer_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.created_at {
            statement
                .set("created_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        statement
            .key("id", "", tokio_postgres::types::Type::UUID, Into::<CartId>::into(id));
        let sql = statement.update("shop.carts", Cart::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl TryFrom<&tokio_postgres::Row> for CartLine {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            cart_id: row.try_get("cart_id")?,
            variant_id: row.try_get("variant_id")?,
            quantity: row.try_get("quantity")?,
            added_at: row.try_get("added_at")?,
        })
    }
}

impl CartLine {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        cart_id: impl Into<CartId>,
        variant_id: impl Into<VariantId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "cart_id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<CartId>::into(cart_id),
            );
        statement
            .key(
                "variant_id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<VariantId>::into(variant_id),
            );
        let sql = statement.select("shop.cart_lines", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewCartLine {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<CartLine, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("cart_id", "", tokio_postgres::types::Type::UUID, self.cart_id);
        statement
            .set("variant_id", "", tokio_postgres::types::Type::UUID, self.variant_id);
        if let Some(value) = self.quantity {
            statement.set("quantity", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.added_at {
            statement
                .set("added_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        let sql = statement.insert("shop.cart_lines", CartLine::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl CartLinePatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        cart_id: impl Into<CartId>,
        variant_id: impl Into<VariantId>,
    ) -> Result<Option<CartLine>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.cart_id {
            statement.set("cart_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.variant_id {
            statement.set("variant_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.quantity {
            statement.set("quantity", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.added_at {
            statement
                .set("added_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        statement
            .key(
                "cart_id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<CartId>::into(cart_id),
            );
        statement
            .key(
                "variant_id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<VariantId>::into(variant_id),
            );
        let sql = statement.update("shop.cart_lines", CartLine::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

/// Puts back what lies in carts that nobody has come back to.
pub async fn back_office_empty_abandoned_carts_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: BackOfficeEmptyAbandonedCartsArgs,
) -> Result<(), tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    if let Some(value) = arguments.p_older_than {
        statement
            .set("p_older_than => ", "", tokio_postgres::types::Type::INTERVAL, value);
    }
    let sql = statement.call("call back_office.empty_abandoned_carts(", &[], ")");
    statement.run(client, &sql).await
}
