//! What the types of `purchasing` do with the database.

use crate::{
    DraftPurchaseOrder, NewPurchaseOrder, NewPurchaseOrderLine, NewSupplier,
    PurchaseOrder, PurchaseOrderId, PurchaseOrderLine, PurchaseOrderLinePatch,
    PurchaseOrderPatch, PurchaseState, Supplier, SupplierContact, SupplierId,
    SupplierPatch,
};

impl sqlx::Type<sqlx::Postgres> for SupplierId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for SupplierId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for SupplierId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for SupplierId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl sqlx::Type<sqlx::Postgres> for SupplierContact {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for SupplierContact {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for SupplierContact {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(sqlx::types::Json(self), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for SupplierContact {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<sqlx::types::Json<Self> as sqlx::Decode<sqlx::Postgres>>::decode(value)?.0)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Supplier {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            name: sqlx::Row::try_get(row, "name")?,
            email: sqlx::Row::try_get(row, "email")?,
            contact: sqlx::Row::try_get(row, "contact")?,
            lead_time: sqlx::Row::try_get(row, "lead_time")?,
        })
    }
}

impl Supplier {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<SupplierId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<SupplierId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("back_office.suppliers", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewSupplier {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Supplier, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("name", "", self.name)?;
        statement.set("email", "", self.email)?;
        if let Some(value) = self.contact {
            statement.set("contact", "", value)?;
        }
        if let Some(value) = self.lead_time {
            statement.set("lead_time", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("back_office.suppliers", Supplier::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl SupplierPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<SupplierId>,
    ) -> Result<Option<Supplier>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.email {
            statement.set("email", "", value)?;
        }
        if let Some(value) = self.contact {
            statement.set("contact", "", value)?;
        }
        if let Some(value) = self.lead_time {
            statement.set("lead_time", "", value)?;
        }
        statement.key("id", "", Into::<SupplierId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("back_office.suppliers", Supplier::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for PurchaseOrderId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <i64 as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i64 as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for PurchaseOrderId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <i64 as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i64 as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for PurchaseOrderId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for PurchaseOrderId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <i64 as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl sqlx::Type<sqlx::Postgres> for PurchaseState {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for PurchaseState {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for PurchaseState {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(self.as_str(), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for PurchaseState {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<&str as sqlx::Decode<sqlx::Postgres>>::decode(value)?.parse()?)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for PurchaseOrder {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            supplier_id: sqlx::Row::try_get(row, "supplier_id")?,
            ordered_by: sqlx::Row::try_get(row, "ordered_by")?,
            state: sqlx::Row::try_get(row, "state")?,
            expected_on: super::finite::finite(row, "expected_on")?,
            created_at: super::finite::finite(row, "created_at")?,
        })
    }
}

impl PurchaseOrder {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<PurchaseOrderId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<PurchaseOrderId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("back_office.purchase_orders", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewPurchaseOrder {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<PurchaseOrder, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("supplier_id", "", self.supplier_id)?;
        statement.set("ordered_by", "", self.ordered_by)?;
        if let Some(value) = self.state {
            statement.set("state", "", value)?;
        }
        if let Some(value) = self.expected_on {
            statement.set("expected_on", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("back_office.purchase_orders", PurchaseOrder::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl PurchaseOrderPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<PurchaseOrderId>,
    ) -> Result<Option<PurchaseOrder>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.supplier_id {
            statement.set("supplier_id", "", value)?;
        }
        if let Some(value) = self.ordered_by {
            statement.set("ordered_by", "", value)?;
        }
        if let Some(value) = self.state {
            statement.set("state", "", value)?;
        }
        if let Some(value) = self.expected_on {
            statement.set("expected_on", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        statement.key("id", "", Into::<PurchaseOrderId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("back_office.purchase_orders", PurchaseOrder::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for PurchaseOrderLine {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            purchase_order_id: sqlx::Row::try_get(row, "purchase_order_id")?,
            line_number: sqlx::Row::try_get(row, "line_number")?,
            variant_id: sqlx::Row::try_get(row, "variant_id")?,
            quantity: sqlx::Row::try_get(row, "quantity")?,
            unit_cost: sqlx::Row::try_get(row, "unit_cost")?,
        })
    }
}

impl PurchaseOrderLine {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        purchase_order_id: impl Into<PurchaseOrderId>,
        line_number: i16,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "purchase_order_id",
                "",
                Into::<PurchaseOrderId>::into(purchase_order_id),
            )?;
        statement.key("line_number", "", line_number)?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("back_office.purchase_order_lines", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewPurchaseOrderLine {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<PurchaseOrderLine, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("purchase_order_id", "", self.purchase_order_id)?;
        statement.set("line_number", "", self.line_number)?;
        statement.set("variant_id", "", self.variant_id)?;
        statement.set("quantity", "", self.quantity)?;
        statement.set("unit_cost", "", self.unit_cost)?;
        let sql = sqlx::AssertSqlSafe(
            statement
                .insert("back_office.purchase_order_lines", PurchaseOrderLine::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl PurchaseOrderLinePatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        purchase_order_id: impl Into<PurchaseOrderId>,
        line_number: i16,
    ) -> Result<Option<PurchaseOrderLine>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.purchase_order_id {
            statement.set("purchase_order_id", "", value)?;
        }
        if let Some(value) = self.line_number {
            statement.set("line_number", "", value)?;
        }
        if let Some(value) = self.variant_id {
            statement.set("variant_id", "", value)?;
        }
        if let Some(value) = self.quantity {
            statement.set("quantity", "", value)?;
        }
        if let Some(value) = self.unit_cost {
            statement.set("unit_cost", "", value)?;
        }
        statement
            .key(
                "purchase_order_id",
                "",
                Into::<PurchaseOrderId>::into(purchase_order_id),
            )?;
        statement.key("line_number", "", line_number)?;
        let sql = sqlx::AssertSqlSafe(
            statement
                .update("back_office.purchase_order_lines", PurchaseOrderLine::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for DraftPurchaseOrder {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            supplier_id: sqlx::Row::try_get(row, "supplier_id")?,
            ordered_by: sqlx::Row::try_get(row, "ordered_by")?,
            state: sqlx::Row::try_get(row, "state")?,
            expected_on: super::finite::finite(row, "expected_on")?,
        })
    }
}
