//! What the types of `stock` do with the database.

use crate::{
    MovementReason, NewProductVisits, NewStockLevel, NewStockMovement, NewWarehouse,
    ProductId, ProductVisits, ProductVisitsPatch, ShopRecordVisitArgs, StockLevel,
    StockLevelPatch, StockMovement, StockMovementId, StockMovementPatch, VariantId,
    Warehouse, WarehouseId, WarehousePatch,
};

impl tokio_postgres::types::ToSql for WarehouseId {
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
        <String as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for WarehouseId {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        <String as tokio_postgres::types::FromSql>::from_sql(ty, raw).map(Self)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <String as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl TryFrom<&tokio_postgres::Row> for Warehouse {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            code: row.try_get("code")?,
            name: row.try_get("name")?,
            address: row.try_get("address")?,
        })
    }
}

impl Warehouse {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        code: impl Into<WarehouseId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "code",
                "",
                tokio_postgres::types::Type::TEXT,
                Into::<WarehouseId>::into(code),
            );
        let sql = statement.select("back_office.warehouses", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewWarehouse {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Warehouse, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("code", "", tokio_postgres::types::Type::TEXT, self.code);
        statement.set("name", "", tokio_postgres::types::Type::TEXT, self.name);
        statement
            .set(
                "address",
                "::shop.postal_address",
                tokio_postgres::types::Type::UNKNOWN,
                self.address,
            );
        let sql = statement.insert("back_office.warehouses", Warehouse::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl WarehousePatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        code: impl Into<WarehouseId>,
    ) -> Result<Option<Warehouse>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.code {
            statement.set("code", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT, value);
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
        statement
            .key(
                "code",
                "",
                tokio_postgres::types::Type::TEXT,
                Into::<WarehouseId>::into(code),
            );
        let sql = statement.update("back_office.warehouses", Warehouse::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl TryFrom<&tokio_postgres::Row> for StockLevel {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            warehouse_code: row.try_get("warehouse_code")?,
            variant_id: row.try_get("variant_id")?,
            on_hand: row.try_get("on_hand")?,
            reserved: row.try_get("reserved")?,
            available: row.try_get("available")?,
        })
    }
}

impl StockLevel {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        warehouse_code: impl Into<WarehouseId>,
        variant_id: impl Into<VariantId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "warehouse_code",
                "",
                tokio_postgres::types::Type::TEXT,
                Into::<WarehouseId>::into(warehouse_code),
            );
        statement
            .key(
                "variant_id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<VariantId>::into(variant_id),
            );
        let sql = statement.select("back_office.stock_levels", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewStockLevel {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<StockLevel, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .set(
                "warehouse_code",
                "",
                tokio_postgres::types::Type::TEXT,
                self.warehouse_code,
            );
        statement
            .set("variant_id", "", tokio_postgres::types::Type::UUID, self.variant_id);
        if let Some(value) = self.on_hand {
            statement.set("on_hand", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.reserved {
            statement.set("reserved", "", tokio_postgres::types::Type::INT4, value);
        }
        let sql = statement.insert("back_office.stock_levels", StockLevel::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl StockLevelPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        warehouse_code: impl Into<WarehouseId>,
        variant_id: impl Into<VariantId>,
    ) -> Result<Option<StockLevel>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.warehouse_code {
            statement
                .set("warehouse_code", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.variant_id {
            statement.set("variant_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.on_hand {
            statement.set("on_hand", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.reserved {
            statement.set("reserved", "", tokio_postgres::types::Type::INT4, value);
        }
        statement
            .key(
                "warehouse_code",
                "",
                tokio_postgres::types::Type::TEXT,
                Into::<WarehouseId>::into(warehouse_code),
            );
        statement
            .key(
                "variant_id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<VariantId>::into(variant_id),
            );
        let sql = statement.update("back_office.stock_levels", StockLevel::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for StockMovementId {
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
        <i64 as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for StockMovementId {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        <i64 as tokio_postgres::types::FromSql>::from_sql(ty, raw).map(Self)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i64 as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl tokio_postgres::types::ToSql for MovementReason {
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

impl<'r> tokio_postgres::types::FromSql<'r> for MovementReason {
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

impl TryFrom<&tokio_postgres::Row> for StockMovement {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            warehouse_code: row.try_get("warehouse_code")?,
            variant_id: row.try_get("variant_id")?,
            quantity: row.try_get("quantity")?,
            reason: row.try_get("reason")?,
            purchase_order_id: row.try_get("purchase_order_id")?,
            line_number: row.try_get("line_number")?,
            moved_by: row.try_get("moved_by")?,
            moved_at: row.try_get("moved_at")?,
        })
    }
}

impl StockMovement {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<StockMovementId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::INT8,
                Into::<StockMovementId>::into(id),
            );
        let sql = statement.select("back_office.stock_movements", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewStockMovement {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<StockMovement, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::INT8, value);
        }
        statement
            .set(
                "warehouse_code",
                "",
                tokio_postgres::types::Type::TEXT,
                self.warehouse_code,
            );
        statement
            .set("variant_id", "", tokio_postgres::types::Type::UUID, self.variant_id);
        statement.set("quantity", "", tokio_postgres::types::Type::INT4, self.quantity);
        statement.set("reason", "", tokio_postgres::types::Type::TEXT, self.reason);
        if let Some(value) = self.purchase_order_id {
            statement
                .set("purchase_order_id", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.line_number {
            statement.set("line_number", "", tokio_postgres::types::Type::INT2, value);
        }
        if let Some(value) = self.moved_by {
            statement.set("moved_by", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.moved_at {
            statement
                .set("moved_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        let sql = statement
            .insert("back_office.stock_movements", StockMovement::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl StockMovementPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<StockMovementId>,
    ) -> Result<Option<StockMovement>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.warehouse_code {
            statement
                .set("warehouse_code", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.variant_id {
            statement.set("variant_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.quantity {
            statement.set("quantity", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.reason {
            statement.set("reason", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.purchase_order_id {
            statement
                .set("purchase_order_id", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.line_number {
            statement.set("line_number", "", tokio_postgres::types::Type::INT2, value);
        }
        if let Some(value) = self.moved_by {
            statement.set("moved_by", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.moved_at {
            statement
                .set("moved_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::INT8,
                Into::<StockMovementId>::into(id),
            );
        let sql = statement
            .update("back_office.stock_movements", StockMovement::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl TryFrom<&tokio_postgres::Row> for ProductVisits {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            product_id: row.try_get("product_id")?,
            day: row.try_get("day")?,
            visits: row.try_get("visits")?,
        })
    }
}

impl ProductVisits {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        product_id: impl Into<ProductId>,
        day: chrono::NaiveDate,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "product_id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<ProductId>::into(product_id),
            );
        statement.key("day", "", tokio_postgres::types::Type::DATE, day);
        let sql = statement.select("back_office.product_visits", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewProductVisits {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<ProductVisits, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .set("product_id", "", tokio_postgres::types::Type::UUID, self.product_id);
        statement.set("day", "", tokio_postgres::types::Type::DATE, self.day);
        if let Some(value) = self.visits {
            statement.set("visits", "", tokio_postgres::types::Type::INT8, value);
        }
        let sql = statement.insert("back_office.product_visits", ProductVisits::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl ProductVisitsPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        product_id: impl Into<ProductId>,
        day: chrono::NaiveDate,
    ) -> Result<Option<ProductVisits>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.product_id {
            statement.set("product_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.day {
            statement.set("day", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.visits {
            statement.set("visits", "", tokio_postgres::types::Type::INT8, value);
        }
        statement
            .key(
                "product_id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<ProductId>::into(product_id),
            );
        statement.key("day", "", tokio_postgres::types::Type::DATE, day);
        let sql = statement.update("back_office.product_visits", ProductVisits::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

/// Counts a visit of a product's page; of a product that nobody may see, nothing.
pub async fn shop_record_visit_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: ShopRecordVisitArgs,
) -> Result<(), tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement
        .set(
            "p_product_id => ",
            "",
            tokio_postgres::types::Type::UUID,
            arguments.p_product_id,
        );
    let sql = statement.call("select shop.record_visit(", &[], ")");
    statement.run(client, &sql).await
}
