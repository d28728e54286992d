//! What the types of `purchasing` do with the database.

use crate::{
    DraftPurchaseOrder, NewPurchaseOrder, NewPurchaseOrderLine, NewSupplier,
    PurchaseOrder, PurchaseOrderId, PurchaseOrderLine, PurchaseOrderLinePatch,
    PurchaseOrderPatch, PurchaseState, Supplier, SupplierContact, SupplierId,
    SupplierPatch,
};

impl tokio_postgres::types::ToSql for SupplierId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for SupplierId {
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

impl tokio_postgres::types::ToSql for SupplierContact {
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

impl<'r> tokio_postgres::types::FromSql<'r> for SupplierContact {
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

impl TryFrom<&tokio_postgres::Row> for Supplier {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            name: row.try_get("name")?,
            email: row.try_get("email")?,
            contact: row.try_get("contact")?,
            lead_time: row.try_get("lead_time")?,
        })
    }
}

impl Supplier {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<SupplierId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<SupplierId>::into(id),
            );
        let sql = statement.select("back_office.suppliers", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewSupplier {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Supplier, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement.set("name", "", tokio_postgres::types::Type::TEXT, self.name);
        statement.set("email", "", tokio_postgres::types::Type::TEXT, self.email);
        if let Some(value) = self.contact {
            statement.set("contact", "", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.lead_time {
            statement.set("lead_time", "", tokio_postgres::types::Type::INTERVAL, value);
        }
        let sql = statement.insert("back_office.suppliers", Supplier::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl SupplierPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<SupplierId>,
    ) -> Result<Option<Supplier>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.email {
            statement.set("email", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.contact {
            statement.set("contact", "", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.lead_time {
            statement.set("lead_time", "", tokio_postgres::types::Type::INTERVAL, value);
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<SupplierId>::into(id),
            );
        let sql = statement.update("back_office.suppliers", Supplier::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for PurchaseOrderId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for PurchaseOrderId {
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

impl tokio_postgres::types::ToSql for PurchaseState {
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

impl<'r> tokio_postgres::types::FromSql<'r> for PurchaseState {
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

impl TryFrom<&tokio_postgres::Row> for PurchaseOrder {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            supplier_id: row.try_get("supplier_id")?,
            ordered_by: row.try_get("ordered_by")?,
            state: row.try_get("state")?,
            expected_on: row.try_get("expected_on")?,
            created_at: row.try_get("created_at")?,
        })
    }
}

impl PurchaseOrder {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<PurchaseOrderId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::INT8,
                Into::<PurchaseOrderId>::into(id),
            );
        let sql = statement.select("back_office.purchase_orders", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewPurchaseOrder {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<PurchaseOrder, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::INT8, value);
        }
        statement
            .set("supplier_id", "", tokio_postgres::types::Type::UUID, self.supplier_id);
        statement
            .set("ordered_by", "", tokio_postgres::types::Type::UUID, self.ordered_by);
        if let Some(value) = self.state {
            statement.set("state", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.expected_on {
            statement.set("expected_on", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.created_at {
            statement
                .set("created_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        let sql = statement
            .insert("back_office.purchase_orders", PurchaseOrder::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl PurchaseOrderPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<PurchaseOrderId>,
    ) -> Result<Option<PurchaseOrder>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.supplier_id {
            statement.set("supplier_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.ordered_by {
            statement.set("ordered_by", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.state {
            statement.set("state", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.expected_on {
            statement.set("expected_on", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.created_at {
            statement
                .set("created_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::INT8,
                Into::<PurchaseOrderId>::into(id),
            );
        let sql = statement
            .update("back_office.purchase_orders", PurchaseOrder::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl TryFrom<&tokio_postgres::Row> for PurchaseOrderLine {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            purchase_order_id: row.try_get("purchase_order_id")?,
            line_number: row.try_get("line_number")?,
            variant_id: row.try_get("variant_id")?,
            quantity: row.try_get("quantity")?,
            unit_cost: row.try_get("unit_cost")?,
        })
    }
}

impl PurchaseOrderLine {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        purchase_order_id: impl Into<PurchaseOrderId>,
        line_number: i16,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "purchase_order_id",
                "",
                tokio_postgres::types::Type::INT8,
                Into::<PurchaseOrderId>::into(purchase_order_id),
            );
        statement.key("line_number", "", tokio_postgres::types::Type::INT2, line_number);
        let sql = statement.select("back_office.purchase_order_lines", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewPurchaseOrderLine {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<PurchaseOrderLine, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .set(
                "purchase_order_id",
                "",
                tokio_postgres::types::Type::INT8,
                self.purchase_order_id,
            );
        statement
            .set("line_number", "", tokio_postgres::types::Type::INT2, self.line_number);
        statement
            .set("variant_id", "", tokio_postgres::types::Type::UUID, self.variant_id);
        statement.set("quantity", "", tokio_postgres::types::Type::INT4, self.quantity);
        statement
            .set("unit_cost", "", tokio_postgres::types::Type::NUMERIC, self.unit_cost);
        let sql = statement
            .insert("back_office.purchase_order_lines", PurchaseOrderLine::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl PurchaseOrderLinePatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        purchase_order_id: impl Into<PurchaseOrderId>,
        line_number: i16,
    ) -> Result<Option<PurchaseOrderLine>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.purchase_order_id {
            statement
                .set("purchase_order_id", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.line_number {
            statement.set("line_number", "", tokio_postgres::types::Type::INT2, value);
        }
        if let Some(value) = self.variant_id {
            statement.set("variant_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.quantity {
            statement.set("quantity", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.unit_cost {
            statement.set("unit_cost", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        statement
            .key(
                "purchase_order_id",
                "",
                tokio_postgres::types::Type::INT8,
                Into::<PurchaseOrderId>::into(purchase_order_id),
            );
        statement.key("line_number", "", tokio_postgres::types::Type::INT2, line_number);
        let sql = statement
            .update("back_office.purchase_order_lines", PurchaseOrderLine::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl TryFrom<&tokio_postgres::Row> for DraftPurchaseOrder {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            supplier_id: row.try_get("supplier_id")?,
            ordered_by: row.try_get("ordered_by")?,
            state: row.try_get("state")?,
            expected_on: row.try_get("expected_on")?,
        })
    }
}
