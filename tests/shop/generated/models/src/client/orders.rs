//! What the types of `orders` do with the database.

use crate::{
    BackOfficeBestSellersArgs, BackOfficeBestSellersRow, BackOfficeSetOrderStatusArgs,
    Carrier, Invoice, InvoiceId, InvoicePatch, NewInvoice, NewOrder, NewOrderLine,
    NewPayment, NewShipment, Order, OrderId, OrderLine, OrderLinePatch, OrderPatch,
    OrderStatus, Payment, PaymentId, PaymentMethod, PaymentPatch, PaymentState,
    ProductSales, Shipment, ShipmentId, ShipmentPatch, ShopOrderTotalArgs,
    ShopPlaceOrderArgs,
};

impl tokio_postgres::types::ToSql for OrderId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for OrderId {
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

impl TryFrom<&tokio_postgres::Row> for Order {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            order_number: row.try_get("order_number")?,
            customer_id: row.try_get("customer_id")?,
            status: row.try_get("status")?,
            ship_to: row.try_get("ship_to")?,
            bill_to: row.try_get("bill_to")?,
            note: row.try_get("note")?,
            latest_payment_id: row.try_get("latest_payment_id")?,
            placed_at: row.try_get("placed_at")?,
            updated_at: row.try_get("updated_at")?,
        })
    }
}

impl Order {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<OrderId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key("id", "", tokio_postgres::types::Type::UUID, Into::<OrderId>::into(id));
        let sql = statement.select("shop.orders", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewOrder {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Order, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement
            .set("customer_id", "", tokio_postgres::types::Type::UUID, self.customer_id);
        if let Some(value) = self.status {
            statement
                .set(
                    "status",
                    "::shop.order_status",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        statement
            .set(
                "ship_to",
                "::shop.postal_address",
                tokio_postgres::types::Type::UNKNOWN,
                self.ship_to,
            );
        if let Some(value) = self.bill_to {
            statement
                .set(
                    "bill_to",
                    "::shop.postal_address",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.note {
            statement.set("note", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.latest_payment_id {
            statement
                .set("latest_payment_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.placed_at {
            statement
                .set("placed_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        if let Some(value) = self.updated_at {
            statement
                .set("updated_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        let sql = statement.insert("shop.orders", Order::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl OrderPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<OrderId>,
    ) -> Result<Option<Order>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.customer_id {
            statement.set("customer_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.status {
            statement
                .set(
                    "status",
                    "::shop.order_status",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.ship_to {
            statement
                .set(
                    "ship_to",
                    "::shop.postal_address",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.bill_to {
            statement
                .set(
                    "bill_to",
                    "::shop.postal_address",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.note {
            statement.set("note", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.latest_payment_id {
            statement
                .set("latest_payment_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.placed_at {
            statement
                .set("placed_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        if let Some(value) = self.updated_at {
            statement
                .set("updated_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        statement
            .key("id", "", tokio_postgres::types::Type::UUID, Into::<OrderId>::into(id));
        let sql = statement.update("shop.orders", Order::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for OrderStatus {
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
        matches!(ty.kind(), tokio_postgres::types::Kind::Enum(_))
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for OrderStatus {
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
        matches!(ty.kind(), tokio_postgres::types::Kind::Enum(_))
    }
}

impl TryFrom<&tokio_postgres::Row> for OrderLine {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            order_id: row.try_get("order_id")?,
            line_number: row.try_get("line_number")?,
            variant_id: row.try_get("variant_id")?,
            description: row.try_get("description")?,
            quantity: row.try_get("quantity")?,
            unit_price: row.try_get("unit_price")?,
            total: row.try_get("total")?,
        })
    }
}

impl OrderLine {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        order_id: impl Into<OrderId>,
        line_number: i16,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "order_id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<OrderId>::into(order_id),
            );
        statement.key("line_number", "", tokio_postgres::types::Type::INT2, line_number);
        let sql = statement.select("shop.order_lines", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewOrderLine {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<OrderLine, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("order_id", "", tokio_postgres::types::Type::UUID, self.order_id);
        statement
            .set("line_number", "", tokio_postgres::types::Type::INT2, self.line_number);
        statement
            .set("variant_id", "", tokio_postgres::types::Type::UUID, self.variant_id);
        if let Some(value) = self.description {
            statement.set("description", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.quantity {
            statement.set("quantity", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.unit_price {
            statement.set("unit_price", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        let sql = statement.insert("shop.order_lines", OrderLine::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl OrderLinePatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        order_id: impl Into<OrderId>,
        line_number: i16,
    ) -> Result<Option<OrderLine>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.order_id {
            statement.set("order_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.line_number {
            statement.set("line_number", "", tokio_postgres::types::Type::INT2, value);
        }
        if let Some(value) = self.variant_id {
            statement.set("variant_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.description {
            statement.set("description", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.quantity {
            statement.set("quantity", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.unit_price {
            statement.set("unit_price", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        statement
            .key(
                "order_id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<OrderId>::into(order_id),
            );
        statement.key("line_number", "", tokio_postgres::types::Type::INT2, line_number);
        let sql = statement.update("shop.order_lines", OrderLine::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for PaymentId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for PaymentId {
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

impl tokio_postgres::types::ToSql for PaymentMethod {
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

impl<'r> tokio_postgres::types::FromSql<'r> for PaymentMethod {
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

impl tokio_postgres::types::ToSql for PaymentState {
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

impl<'r> tokio_postgres::types::FromSql<'r> for PaymentState {
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

impl TryFrom<&tokio_postgres::Row> for Payment {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            order_id: row.try_get("order_id")?,
            amount: row.try_get("amount")?,
            method: row.try_get("method")?,
            state: row.try_get("state")?,
            provider_reference: row.try_get("provider_reference")?,
            created_at: row.try_get("created_at")?,
        })
    }
}

impl Payment {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<PaymentId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<PaymentId>::into(id),
            );
        let sql = statement.select("shop.payments", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewPayment {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Payment, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement.set("order_id", "", tokio_postgres::types::Type::UUID, self.order_id);
        statement.set("amount", "", tokio_postgres::types::Type::NUMERIC, self.amount);
        statement.set("method", "", tokio_postgres::types::Type::TEXT, self.method);
        if let Some(value) = self.state {
            statement.set("state", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.provider_reference {
            statement
                .set("provider_reference", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.created_at {
            statement
                .set("created_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        let sql = statement.insert("shop.payments", Payment::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl PaymentPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<PaymentId>,
    ) -> Result<Option<Payment>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.order_id {
            statement.set("order_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.amount {
            statement.set("amount", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        if let Some(value) = self.method {
            statement.set("method", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.state {
            statement.set("state", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.provider_reference {
            statement
                .set("provider_reference", "", tokio_postgres::types::Type::TEXT, value);
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
                Into::<PaymentId>::into(id),
            );
        let sql = statement.update("shop.payments", Payment::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for InvoiceId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for InvoiceId {
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

impl TryFrom<&tokio_postgres::Row> for Invoice {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            number: row.try_get("number")?,
            order_id: row.try_get("order_id")?,
            issued_on: row.try_get("issued_on")?,
            total: row.try_get("total")?,
            document: row.try_get("document")?,
        })
    }
}

impl Invoice {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        number: impl Into<InvoiceId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "number",
                "",
                tokio_postgres::types::Type::INT8,
                Into::<InvoiceId>::into(number),
            );
        let sql = statement.select("shop.invoices", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewInvoice {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Invoice, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.number {
            statement.set("number", "", tokio_postgres::types::Type::INT8, value);
        }
        statement.set("order_id", "", tokio_postgres::types::Type::UUID, self.order_id);
        if let Some(value) = self.issued_on {
            statement.set("issued_on", "", tokio_postgres::types::Type::DATE, value);
        }
        statement.set("total", "", tokio_postgres::types::Type::NUMERIC, self.total);
        if let Some(value) = self.document {
            statement.set("document", "", tokio_postgres::types::Type::BYTEA, value);
        }
        let sql = statement.insert("shop.invoices", Invoice::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl InvoicePatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        number: impl Into<InvoiceId>,
    ) -> Result<Option<Invoice>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.number {
            statement.set("number", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.order_id {
            statement.set("order_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.issued_on {
            statement.set("issued_on", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.total {
            statement.set("total", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        if let Some(value) = self.document {
            statement.set("document", "", tokio_postgres::types::Type::BYTEA, value);
        }
        statement
            .key(
                "number",
                "",
                tokio_postgres::types::Type::INT8,
                Into::<InvoiceId>::into(number),
            );
        let sql = statement.update("shop.invoices", Invoice::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for ShipmentId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for ShipmentId {
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

impl tokio_postgres::types::ToSql for Carrier {
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

impl<'r> tokio_postgres::types::FromSql<'r> for Carrier {
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

impl TryFrom<&tokio_postgres::Row> for Shipment {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            order_id: row.try_get("order_id")?,
            carrier: row.try_get("carrier")?,
            tracking_code: row.try_get("tracking_code")?,
            shipped_at: row.try_get("shipped_at")?,
            delivered_at: row.try_get("delivered_at")?,
        })
    }
}

impl Shipment {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<ShipmentId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<ShipmentId>::into(id),
            );
        let sql = statement.select("shop.shipments", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewShipment {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Shipment, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement.set("order_id", "", tokio_postgres::types::Type::UUID, self.order_id);
        statement.set("carrier", "", tokio_postgres::types::Type::TEXT, self.carrier);
        if let Some(value) = self.tracking_code {
            statement.set("tracking_code", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.shipped_at {
            statement
                .set("shipped_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        if let Some(value) = self.delivered_at {
            statement
                .set(
                    "delivered_at",
                    "",
                    tokio_postgres::types::Type::TIMESTAMPTZ,
                    value,
                );
        }
        let sql = statement.insert("shop.shipments", Shipment::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl ShipmentPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<ShipmentId>,
    ) -> Result<Option<Shipment>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.order_id {
            statement.set("order_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.carrier {
            statement.set("carrier", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.tracking_code {
            statement.set("tracking_code", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.shipped_at {
            statement
                .set("shipped_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        if let Some(value) = self.delivered_at {
            statement
                .set(
                    "delivered_at",
                    "",
                    tokio_postgres::types::Type::TIMESTAMPTZ,
                    value,
                );
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<ShipmentId>::into(id),
            );
        let sql = statement.update("shop.shipments", Shipment::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

/// Makes an order of what lies in the caller's cart, and empties it. The caller's own rights are enough.
pub async fn shop_place_order_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: ShopPlaceOrderArgs,
) -> Result<uuid::Uuid, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement
        .set(
            "p_ship_to => ",
            "::shop.postal_address",
            tokio_postgres::types::Type::UNKNOWN,
            arguments.p_ship_to,
        );
    if let Some(value) = arguments.p_note {
        statement.set("p_note => ", "", tokio_postgres::types::Type::TEXT, value);
    }
    let sql = statement.call("select shop.place_order(", &[], ")");
    let row = &statement.one(client, &sql).await?;
    row.try_get(0)
}

/// What an order comes to.
pub async fn shop_order_total_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: ShopOrderTotalArgs,
) -> Result<Option<rust_decimal::Decimal>, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement
        .set(
            "p_order_id => ",
            "",
            tokio_postgres::types::Type::UUID,
            arguments.p_order_id,
        );
    let sql = statement.call("select shop.order_total(", &[], ")");
    let row = &statement.one(client, &sql).await?;
    row.try_get(0)
}

/// Moves an order on. For staff.
pub async fn back_office_set_order_status_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: BackOfficeSetOrderStatusArgs,
) -> Result<(), tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement
        .set(
            "p_order_id => ",
            "",
            tokio_postgres::types::Type::UUID,
            arguments.p_order_id,
        );
    statement
        .set(
            "p_status => ",
            "::shop.order_status",
            tokio_postgres::types::Type::UNKNOWN,
            arguments.p_status,
        );
    let sql = statement.call("select back_office.set_order_status(", &[], ")");
    statement.run(client, &sql).await
}

impl TryFrom<&tokio_postgres::Row> for ProductSales {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            product_id: row.try_get("product_id")?,
            orders: row.try_get("orders")?,
            units: row.try_get("units")?,
            revenue: row.try_get("revenue")?,
        })
    }
}

impl TryFrom<&tokio_postgres::Row> for BackOfficeBestSellersRow {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            product_id: row.try_get("product_id")?,
            name: row.try_get("name")?,
            units: row.try_get("units")?,
            revenue: row.try_get("revenue")?,
        })
    }
}

/// The products that earned most, as of the last refresh of `product_sales`. For staff; to anyone else it shows nothing.
pub async fn back_office_best_sellers_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: BackOfficeBestSellersArgs,
) -> Result<Vec<BackOfficeBestSellersRow>, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    if let Some(value) = arguments.p_limit {
        statement.set("p_limit => ", "", tokio_postgres::types::Type::INT4, value);
    }
    let sql = statement
        .call(
            "select product_id, name, units, revenue from back_office.best_sellers(",
            &[],
            ")",
        );
    statement.all(client, &sql).await?.iter().map(|row| row.try_into()).collect()
}
