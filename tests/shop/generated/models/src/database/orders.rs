//! What the types of `orders` do with the database.

use crate::{
    BackOfficeBestSellersArgs, BackOfficeBestSellersRow, BackOfficeSetOrderStatusArgs,
    Carrier, Invoice, InvoiceId, InvoicePatch, NewInvoice, NewOrder, NewOrderLine,
    NewPayment, NewShipment, Order, OrderId, OrderLine, OrderLinePatch, OrderPatch,
    OrderStatus, Payment, PaymentId, PaymentMethod, PaymentPatch, PaymentState,
    ProductSales, Shipment, ShipmentId, ShipmentPatch, ShopOrderTotalArgs,
    ShopPlaceOrderArgs,
};

impl sqlx::Type<sqlx::Postgres> for OrderId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for OrderId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for OrderId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for OrderId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Order {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            order_number: sqlx::Row::try_get(row, "order_number")?,
            customer_id: sqlx::Row::try_get(row, "customer_id")?,
            status: sqlx::Row::try_get(row, "status")?,
            ship_to: sqlx::Row::try_get(row, "ship_to")?,
            bill_to: sqlx::Row::try_get(row, "bill_to")?,
            note: sqlx::Row::try_get(row, "note")?,
            latest_payment_id: sqlx::Row::try_get(row, "latest_payment_id")?,
            placed_at: super::finite::finite(row, "placed_at")?,
            updated_at: super::finite::finite(row, "updated_at")?,
        })
    }
}

impl Order {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<OrderId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<OrderId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("shop.orders", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewOrder {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Order, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("customer_id", "", self.customer_id)?;
        if let Some(value) = self.status {
            statement.set("status", "::shop.order_status", value)?;
        }
        statement.set("ship_to", "::shop.postal_address", self.ship_to)?;
        if let Some(value) = self.bill_to {
            statement.set("bill_to", "::shop.postal_address", value)?;
        }
        if let Some(value) = self.note {
            statement.set("note", "", value)?;
        }
        if let Some(value) = self.latest_payment_id {
            statement.set("latest_payment_id", "", value)?;
        }
        if let Some(value) = self.placed_at {
            statement.set("placed_at", "", value)?;
        }
        if let Some(value) = self.updated_at {
            statement.set("updated_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(statement.insert("shop.orders", Order::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl OrderPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<OrderId>,
    ) -> Result<Option<Order>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.customer_id {
            statement.set("customer_id", "", value)?;
        }
        if let Some(value) = self.status {
            statement.set("status", "::shop.order_status", value)?;
        }
        if let Some(value) = self.ship_to {
            statement.set("ship_to", "::shop.postal_address", value)?;
        }
        if let Some(value) = self.bill_to {
            statement.set("bill_to", "::shop.postal_address", value)?;
        }
        if let Some(value) = self.note {
            statement.set("note", "", value)?;
        }
        if let Some(value) = self.latest_payment_id {
            statement.set("latest_payment_id", "", value)?;
        }
        if let Some(value) = self.placed_at {
            statement.set("placed_at", "", value)?;
        }
        if let Some(value) = self.updated_at {
            statement.set("updated_at", "", value)?;
        }
        statement.key("id", "", Into::<OrderId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.update("shop.orders", Order::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for OrderStatus {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::with_name("shop.order_status")
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::type_info()
            || matches!(ty.kind(), sqlx::postgres::PgTypeKind::Enum(_))
    }
}

impl sqlx::postgres::PgHasArrayType for OrderStatus {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::array_of("shop.order_status")
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::array_type_info()
            || matches!(
                ty.kind(), sqlx::postgres::PgTypeKind::Array(element) if < Self as
                sqlx::Type < sqlx::Postgres >> ::compatible(element)
            )
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for OrderStatus {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(self.as_str(), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for OrderStatus {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<&str as sqlx::Decode<sqlx::Postgres>>::decode(value)?.parse()?)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for OrderLine {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            order_id: sqlx::Row::try_get(row, "order_id")?,
            line_number: sqlx::Row::try_get(row, "line_number")?,
            variant_id: sqlx::Row::try_get(row, "variant_id")?,
            description: sqlx::Row::try_get(row, "description")?,
            quantity: sqlx::Row::try_get(row, "quantity")?,
            unit_price: sqlx::Row::try_get(row, "unit_price")?,
            total: sqlx::Row::try_get(row, "total")?,
        })
    }
}

impl OrderLine {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        order_id: impl Into<OrderId>,
        line_number: i16,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("order_id", "", Into::<OrderId>::into(order_id))?;
        statement.key("line_number", "", line_number)?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("shop.order_lines", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewOrderLine {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<OrderLine, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("order_id", "", self.order_id)?;
        statement.set("line_number", "", self.line_number)?;
        statement.set("variant_id", "", self.variant_id)?;
        if let Some(value) = self.description {
            statement.set("description", "", value)?;
        }
        if let Some(value) = self.quantity {
            statement.set("quantity", "", value)?;
        }
        if let Some(value) = self.unit_price {
            statement.set("unit_price", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("shop.order_lines", OrderLine::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl OrderLinePatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        order_id: impl Into<OrderId>,
        line_number: i16,
    ) -> Result<Option<OrderLine>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.order_id {
            statement.set("order_id", "", value)?;
        }
        if let Some(value) = self.line_number {
            statement.set("line_number", "", value)?;
        }
        if let Some(value) = self.variant_id {
            statement.set("variant_id", "", value)?;
        }
        if let Some(value) = self.description {
            statement.set("description", "", value)?;
        }
        if let Some(value) = self.quantity {
            statement.set("quantity", "", value)?;
        }
        if let Some(value) = self.unit_price {
            statement.set("unit_price", "", value)?;
        }
        statement.key("order_id", "", Into::<OrderId>::into(order_id))?;
        statement.key("line_number", "", line_number)?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("shop.order_lines", OrderLine::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for PaymentId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for PaymentId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for PaymentId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for PaymentId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl sqlx::Type<sqlx::Postgres> for PaymentMethod {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for PaymentMethod {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for PaymentMethod {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(self.as_str(), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for PaymentMethod {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<&str as sqlx::Decode<sqlx::Postgres>>::decode(value)?.parse()?)
    }
}

impl sqlx::Type<sqlx::Postgres> for PaymentState {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for PaymentState {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for PaymentState {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(self.as_str(), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for PaymentState {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<&str as sqlx::Decode<sqlx::Postgres>>::decode(value)?.parse()?)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Payment {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            order_id: sqlx::Row::try_get(row, "order_id")?,
            amount: sqlx::Row::try_get(row, "amount")?,
            method: sqlx::Row::try_get(row, "method")?,
            state: sqlx::Row::try_get(row, "state")?,
            provider_reference: sqlx::Row::try_get(row, "provider_reference")?,
            created_at: super::finite::finite(row, "created_at")?,
        })
    }
}

impl Payment {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<PaymentId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<PaymentId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("shop.payments", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewPayment {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Payment, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("order_id", "", self.order_id)?;
        statement.set("amount", "", self.amount)?;
        statement.set("method", "", self.method)?;
        if let Some(value) = self.state {
            statement.set("state", "", value)?;
        }
        if let Some(value) = self.provider_reference {
            statement.set("provider_reference", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("shop.payments", Payment::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl PaymentPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<PaymentId>,
    ) -> Result<Option<Payment>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.order_id {
            statement.set("order_id", "", value)?;
        }
        if let Some(value) = self.amount {
            statement.set("amount", "", value)?;
        }
        if let Some(value) = self.method {
            statement.set("method", "", value)?;
        }
        if let Some(value) = self.state {
            statement.set("state", "", value)?;
        }
        if let Some(value) = self.provider_reference {
            statement.set("provider_reference", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        statement.key("id", "", Into::<PaymentId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("shop.payments", Payment::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for InvoiceId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <i64 as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i64 as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for InvoiceId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <i64 as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i64 as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for InvoiceId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for InvoiceId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <i64 as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Invoice {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            number: sqlx::Row::try_get(row, "number")?,
            order_id: sqlx::Row::try_get(row, "order_id")?,
            issued_on: super::finite::finite(row, "issued_on")?,
            total: sqlx::Row::try_get(row, "total")?,
            document: sqlx::Row::try_get(row, "document")?,
        })
    }
}

impl Invoice {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        number: impl Into<InvoiceId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("number", "", Into::<InvoiceId>::into(number))?;
        let sql = sqlx::AssertSqlSafe(statement.select("shop.invoices", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewInvoice {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Invoice, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.number {
            statement.set("number", "", value)?;
        }
        statement.set("order_id", "", self.order_id)?;
        if let Some(value) = self.issued_on {
            statement.set("issued_on", "", value)?;
        }
        statement.set("total", "", self.total)?;
        if let Some(value) = self.document {
            statement.set("document", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("shop.invoices", Invoice::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl InvoicePatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        number: impl Into<InvoiceId>,
    ) -> Result<Option<Invoice>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.number {
            statement.set("number", "", value)?;
        }
        if let Some(value) = self.order_id {
            statement.set("order_id", "", value)?;
        }
        if let Some(value) = self.issued_on {
            statement.set("issued_on", "", value)?;
        }
        if let Some(value) = self.total {
            statement.set("total", "", value)?;
        }
        if let Some(value) = self.document {
            statement.set("document", "", value)?;
        }
        statement.key("number", "", Into::<InvoiceId>::into(number))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("shop.invoices", Invoice::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for ShipmentId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for ShipmentId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for ShipmentId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for ShipmentId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl sqlx::Type<sqlx::Postgres> for Carrier {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for Carrier {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for Carrier {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(self.as_str(), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for Carrier {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<&str as sqlx::Decode<sqlx::Postgres>>::decode(value)?.parse()?)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Shipment {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            order_id: sqlx::Row::try_get(row, "order_id")?,
            carrier: sqlx::Row::try_get(row, "carrier")?,
            tracking_code: sqlx::Row::try_get(row, "tracking_code")?,
            shipped_at: super::finite::finite(row, "shipped_at")?,
            delivered_at: super::finite::finite(row, "delivered_at")?,
        })
    }
}

impl Shipment {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<ShipmentId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<ShipmentId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("shop.shipments", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewShipment {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Shipment, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("order_id", "", self.order_id)?;
        statement.set("carrier", "", self.carrier)?;
        if let Some(value) = self.tracking_code {
            statement.set("tracking_code", "", value)?;
        }
        if let Some(value) = self.shipped_at {
            statement.set("shipped_at", "", value)?;
        }
        if let Some(value) = self.delivered_at {
            statement.set("delivered_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("shop.shipments", Shipment::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl ShipmentPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<ShipmentId>,
    ) -> Result<Option<Shipment>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.order_id {
            statement.set("order_id", "", value)?;
        }
        if let Some(value) = self.carrier {
            statement.set("carrier", "", value)?;
        }
        if let Some(value) = self.tracking_code {
            statement.set("tracking_code", "", value)?;
        }
        if let Some(value) = self.shipped_at {
            statement.set("shipped_at", "", value)?;
        }
        if let Some(value) = self.delivered_at {
            statement.set("delivered_at", "", value)?;
        }
        statement.key("id", "", Into::<ShipmentId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("shop.shipments", Shipment::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

/// Makes an order of what lies in the caller's cart, and empties it. The caller's own rights are enough.
pub async fn shop_place_order(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: ShopPlaceOrderArgs,
) -> Result<uuid::Uuid, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("p_ship_to => ", "::shop.postal_address", arguments.p_ship_to)?;
    if let Some(value) = arguments.p_note {
        statement.set("p_note => ", "", value)?;
    }
    let sql = sqlx::AssertSqlSafe(statement.call("select shop.place_order(", &[], ")"));
    sqlx::query_scalar_with(sql, statement.values).fetch_one(executor).await
}

/// What an order comes to.
pub async fn shop_order_total(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: ShopOrderTotalArgs,
) -> Result<Option<rust_decimal::Decimal>, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("p_order_id => ", "", arguments.p_order_id)?;
    let sql = sqlx::AssertSqlSafe(statement.call("select shop.order_total(", &[], ")"));
    sqlx::query_scalar_with(sql, statement.values).fetch_one(executor).await
}

/// Moves an order on. For staff.
pub async fn back_office_set_order_status(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: BackOfficeSetOrderStatusArgs,
) -> Result<(), sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("p_order_id => ", "", arguments.p_order_id)?;
    statement.set("p_status => ", "::shop.order_status", arguments.p_status)?;
    let sql = sqlx::AssertSqlSafe(
        statement.call("select back_office.set_order_status(", &[], ")"),
    );
    sqlx::query_with(sql, statement.values).execute(executor).await.map(|_| ())
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for ProductSales {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            product_id: sqlx::Row::try_get(row, "product_id")?,
            orders: sqlx::Row::try_get(row, "orders")?,
            units: sqlx::Row::try_get(row, "units")?,
            revenue: sqlx::Row::try_get(row, "revenue")?,
        })
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for BackOfficeBestSellersRow {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            product_id: sqlx::Row::try_get(row, "product_id")?,
            name: sqlx::Row::try_get(row, "name")?,
            units: sqlx::Row::try_get(row, "units")?,
            revenue: sqlx::Row::try_get(row, "revenue")?,
        })
    }
}

/// The products that earned most, as of the last refresh of `product_sales`. For staff; to anyone else it shows nothing.
pub async fn back_office_best_sellers(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: BackOfficeBestSellersArgs,
) -> Result<Vec<BackOfficeBestSellersRow>, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    if let Some(value) = arguments.p_limit {
        statement.set("p_limit => ", "", value)?;
    }
    let sql = sqlx::AssertSqlSafe(
        statement
            .call(
                "select product_id, name, units, revenue from back_office.best_sellers(",
                &[],
                ")",
            ),
    );
    sqlx::query_as_with(sql, statement.values).fetch_all(executor).await
}
