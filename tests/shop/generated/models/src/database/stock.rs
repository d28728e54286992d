//! What the types of `stock` do with the database.

use crate::{
    MovementReason, NewProductVisits, NewStockLevel, NewStockMovement, NewWarehouse,
    ProductId, ProductVisits, ProductVisitsPatch, ShopRecordVisitArgs, StockLevel,
    StockLevelPatch, StockMovement, StockMovementId, StockMovementPatch, VariantId,
    Warehouse, WarehouseId, WarehousePatch,
};

impl sqlx::Type<sqlx::Postgres> for WarehouseId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for WarehouseId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for WarehouseId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for WarehouseId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <String as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Warehouse {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            code: sqlx::Row::try_get(row, "code")?,
            name: sqlx::Row::try_get(row, "name")?,
            address: sqlx::Row::try_get(row, "address")?,
        })
    }
}

impl Warehouse {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        code: impl Into<WarehouseId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("code", "", Into::<WarehouseId>::into(code))?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("back_office.warehouses", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewWarehouse {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Warehouse, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("code", "", self.code)?;
        statement.set("name", "", self.name)?;
        statement.set("address", "::shop.postal_address", self.address)?;
        let sql = sqlx::AssertSqlSafe(
            statement.insert("back_office.warehouses", Warehouse::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl WarehousePatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        code: impl Into<WarehouseId>,
    ) -> Result<Option<Warehouse>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.code {
            statement.set("code", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.address {
            statement.set("address", "::shop.postal_address", value)?;
        }
        statement.key("code", "", Into::<WarehouseId>::into(code))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("back_office.warehouses", Warehouse::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for StockLevel {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            warehouse_code: sqlx::Row::try_get(row, "warehouse_code")?,
            variant_id: sqlx::Row::try_get(row, "variant_id")?,
            on_hand: sqlx::Row::try_get(row, "on_hand")?,
            reserved: sqlx::Row::try_get(row, "reserved")?,
            available: sqlx::Row::try_get(row, "available")?,
        })
    }
}

impl StockLevel {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        warehouse_code: impl Into<WarehouseId>,
        variant_id: impl Into<VariantId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("warehouse_code", "", Into::<WarehouseId>::into(warehouse_code))?;
        statement.key("variant_id", "", Into::<VariantId>::into(variant_id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("back_office.stock_levels", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewStockLevel {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<StockLevel, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("warehouse_code", "", self.warehouse_code)?;
        statement.set("variant_id", "", self.variant_id)?;
        if let Some(value) = self.on_hand {
            statement.set("on_hand", "", value)?;
        }
        if let Some(value) = self.reserved {
            statement.set("reserved", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("back_office.stock_levels", StockLevel::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl StockLevelPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        warehouse_code: impl Into<WarehouseId>,
        variant_id: impl Into<VariantId>,
    ) -> Result<Option<StockLevel>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.warehouse_code {
            statement.set("warehouse_code", "", value)?;
        }
        if let Some(value) = self.variant_id {
            statement.set("variant_id", "", value)?;
        }
        if let Some(value) = self.on_hand {
            statement.set("on_hand", "", value)?;
        }
        if let Some(value) = self.reserved {
            statement.set("reserved", "", value)?;
        }
        statement.key("warehouse_code", "", Into::<WarehouseId>::into(warehouse_code))?;
        statement.key("variant_id", "", Into::<VariantId>::into(variant_id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("back_office.stock_levels", StockLevel::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for StockMovementId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <i64 as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i64 as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for StockMovementId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <i64 as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i64 as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for StockMovementId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for StockMovementId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <i64 as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl sqlx::Type<sqlx::Postgres> for MovementReason {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for MovementReason {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for MovementReason {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(self.as_str(), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for MovementReason {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<&str as sqlx::Decode<sqlx::Postgres>>::decode(value)?.parse()?)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for StockMovement {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            warehouse_code: sqlx::Row::try_get(row, "warehouse_code")?,
            variant_id: sqlx::Row::try_get(row, "variant_id")?,
            quantity: sqlx::Row::try_get(row, "quantity")?,
            reason: sqlx::Row::try_get(row, "reason")?,
            purchase_order_id: sqlx::Row::try_get(row, "purchase_order_id")?,
            line_number: sqlx::Row::try_get(row, "line_number")?,
            moved_by: sqlx::Row::try_get(row, "moved_by")?,
            moved_at: super::finite::finite(row, "moved_at")?,
        })
    }
}

impl StockMovement {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<StockMovementId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<StockMovementId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("back_office.stock_movements", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewStockMovement {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<StockMovement, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("warehouse_code", "", self.warehouse_code)?;
        statement.set("variant_id", "", self.variant_id)?;
        statement.set("quantity", "", self.quantity)?;
        statement.set("reason", "", self.reason)?;
        if let Some(value) = self.purchase_order_id {
            statement.set("purchase_order_id", "", value)?;
        }
        if let Some(value) = self.line_number {
            statement.set("line_number", "", value)?;
        }
        if let Some(value) = self.moved_by {
            statement.set("moved_by", "", value)?;
        }
        if let Some(value) = self.moved_at {
            statement.set("moved_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("back_office.stock_movements", StockMovement::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl StockMovementPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<StockMovementId>,
    ) -> Result<Option<StockMovement>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.warehouse_code {
            statement.set("warehouse_code", "", value)?;
        }
        if let Some(value) = self.variant_id {
            statement.set("variant_id", "", value)?;
        }
        if let Some(value) = self.quantity {
            statement.set("quantity", "", value)?;
        }
        if let Some(value) = self.reason {
            statement.set("reason", "", value)?;
        }
        if let Some(value) = self.purchase_order_id {
            statement.set("purchase_order_id", "", value)?;
        }
        if let Some(value) = self.line_number {
            statement.set("line_number", "", value)?;
        }
        if let Some(value) = self.moved_by {
            statement.set("moved_by", "", value)?;
        }
        if let Some(value) = self.moved_at {
            statement.set("moved_at", "", value)?;
        }
        statement.key("id", "", Into::<StockMovementId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("back_office.stock_movements", StockMovement::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for ProductVisits {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            product_id: sqlx::Row::try_get(row, "product_id")?,
            day: super::finite::finite(row, "day")?,
            visits: sqlx::Row::try_get(row, "visits")?,
        })
    }
}

impl ProductVisits {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        product_id: impl Into<ProductId>,
        day: chrono::NaiveDate,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("product_id", "", Into::<ProductId>::into(product_id))?;
        statement.key("day", "", day)?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("back_office.product_visits", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewProductVisits {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<ProductVisits, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("product_id", "", self.product_id)?;
        statement.set("day", "", self.day)?;
        if let Some(value) = self.visits {
            statement.set("visits", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("back_office.product_visits", ProductVisits::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl ProductVisitsPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        product_id: impl Into<ProductId>,
        day: chrono::NaiveDate,
    ) -> Result<Option<ProductVisits>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.product_id {
            statement.set("product_id", "", value)?;
        }
        if let Some(value) = self.day {
            statement.set("day", "", value)?;
        }
        if let Some(value) = self.visits {
            statement.set("visits", "", value)?;
        }
        statement.key("product_id", "", Into::<ProductId>::into(product_id))?;
        statement.key("day", "", day)?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("back_office.product_visits", ProductVisits::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

/// Counts a visit of a product's page; of a product that nobody may see, nothing.
pub async fn shop_record_visit(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: ShopRecordVisitArgs,
) -> Result<(), sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("p_product_id => ", "", arguments.p_product_id)?;
    let sql = sqlx::AssertSqlSafe(statement.call("select shop.record_visit(", &[], ")"));
    sqlx::query_with(sql, statement.values).execute(executor).await.map(|_| ())
}
