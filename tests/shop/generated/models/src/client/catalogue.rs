//! What the types of `catalogue` do with the database.

use crate::{
    Brand, BrandId, BrandPatch, Category, CategoryId, CategoryPatch, CurrentPrice,
    Dimensions, NewBrand, NewCategory, NewPrice, NewProduct, NewPromotion, NewVariant,
    Price, PricePatch, Product, ProductAttributes, ProductId, ProductListing,
    ProductPatch, ProductState, Promotion, PromotionId, PromotionPatch,
    ShopSearchProductsArgs, Variant, VariantId, VariantPatch,
};

impl tokio_postgres::types::ToSql for CategoryId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for CategoryId {
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

impl TryFrom<&tokio_postgres::Row> for Category {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            parent_id: row.try_get("parent_id")?,
            name: row.try_get("name")?,
            slug: row.try_get("slug")?,
            position: row.try_get("position")?,
        })
    }
}

impl Category {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<CategoryId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::INT8,
                Into::<CategoryId>::into(id),
            );
        let sql = statement.select("shop.categories", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewCategory {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Category, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.parent_id {
            statement.set("parent_id", "", tokio_postgres::types::Type::INT8, value);
        }
        statement.set("name", "", tokio_postgres::types::Type::TEXT, self.name);
        statement.set("slug", "", tokio_postgres::types::Type::TEXT, self.slug);
        if let Some(value) = self.position {
            statement.set("\"position\"", "", tokio_postgres::types::Type::INT2, value);
        }
        let sql = statement.insert("shop.categories", Category::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl CategoryPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<CategoryId>,
    ) -> Result<Option<Category>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.parent_id {
            statement.set("parent_id", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.slug {
            statement.set("slug", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.position {
            statement.set("\"position\"", "", tokio_postgres::types::Type::INT2, value);
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::INT8,
                Into::<CategoryId>::into(id),
            );
        let sql = statement.update("shop.categories", Category::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for BrandId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for BrandId {
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

impl TryFrom<&tokio_postgres::Row> for Brand {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            name: row.try_get("name")?,
            website: row.try_get("website")?,
        })
    }
}

impl Brand {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<BrandId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key("id", "", tokio_postgres::types::Type::INT8, Into::<BrandId>::into(id));
        let sql = statement.select("shop.brands", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewBrand {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Brand, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::INT8, value);
        }
        statement.set("name", "", tokio_postgres::types::Type::TEXT, self.name);
        if let Some(value) = self.website {
            statement.set("website", "", tokio_postgres::types::Type::TEXT, value);
        }
        let sql = statement.insert("shop.brands", Brand::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl BrandPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<BrandId>,
    ) -> Result<Option<Brand>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.website {
            statement.set("website", "", tokio_postgres::types::Type::TEXT, value);
        }
        statement
            .key("id", "", tokio_postgres::types::Type::INT8, Into::<BrandId>::into(id));
        let sql = statement.update("shop.brands", Brand::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for ProductId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for ProductId {
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

impl tokio_postgres::types::ToSql for Dimensions {
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

impl<'r> tokio_postgres::types::FromSql<'r> for Dimensions {
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

impl tokio_postgres::types::ToSql for ProductAttributes {
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

impl<'r> tokio_postgres::types::FromSql<'r> for ProductAttributes {
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

impl tokio_postgres::types::ToSql for ProductState {
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

impl<'r> tokio_postgres::types::FromSql<'r> for ProductState {
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

impl TryFrom<&tokio_postgres::Row> for Product {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            category_id: row.try_get("category_id")?,
            brand_id: row.try_get("brand_id")?,
            name: row.try_get("name")?,
            slug: row.try_get("slug")?,
            description: row.try_get("description")?,
            tags: row.try_get("tags")?,
            attributes: row.try_get("attributes")?,
            state: row.try_get("state")?,
            released_on: row.try_get("released_on")?,
            search: row.try_get("search")?,
            created_at: row.try_get("created_at")?,
            updated_at: row.try_get("updated_at")?,
        })
    }
}

impl Product {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<ProductId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<ProductId>::into(id),
            );
        let sql = statement.select("shop.products", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewProduct {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Product, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement
            .set("category_id", "", tokio_postgres::types::Type::INT8, self.category_id);
        if let Some(value) = self.brand_id {
            statement.set("brand_id", "", tokio_postgres::types::Type::INT8, value);
        }
        statement.set("name", "", tokio_postgres::types::Type::TEXT, self.name);
        statement.set("slug", "", tokio_postgres::types::Type::TEXT, self.slug);
        if let Some(value) = self.description {
            statement.set("description", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.tags {
            statement.set("tags", "", tokio_postgres::types::Type::TEXT_ARRAY, value);
        }
        if let Some(value) = self.attributes {
            statement.set("attributes", "", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.state {
            statement.set("state", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.released_on {
            statement.set("released_on", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.created_at {
            statement
                .set("created_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        if let Some(value) = self.updated_at {
            statement
                .set("updated_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        let sql = statement.insert("shop.products", Product::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl ProductPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<ProductId>,
    ) -> Result<Option<Product>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.category_id {
            statement.set("category_id", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.brand_id {
            statement.set("brand_id", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.slug {
            statement.set("slug", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.description {
            statement.set("description", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.tags {
            statement.set("tags", "", tokio_postgres::types::Type::TEXT_ARRAY, value);
        }
        if let Some(value) = self.attributes {
            statement.set("attributes", "", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.state {
            statement.set("state", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.released_on {
            statement.set("released_on", "", tokio_postgres::types::Type::DATE, value);
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
                Into::<ProductId>::into(id),
            );
        let sql = statement.update("shop.products", Product::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for VariantId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for VariantId {
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

impl TryFrom<&tokio_postgres::Row> for Variant {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            product_id: row.try_get("product_id")?,
            article_number: row.try_get("article_number")?,
            name: row.try_get("name")?,
            weight_in_grams: row.try_get("weight_in_grams")?,
            is_available: row.try_get("is_available")?,
        })
    }
}

impl Variant {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<VariantId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<VariantId>::into(id),
            );
        let sql = statement.select("shop.variants", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewVariant {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Variant, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement
            .set("product_id", "", tokio_postgres::types::Type::UUID, self.product_id);
        statement
            .set(
                "article_number",
                "::extensions.citext",
                tokio_postgres::types::Type::TEXT,
                self.article_number,
            );
        statement.set("name", "", tokio_postgres::types::Type::TEXT, self.name);
        if let Some(value) = self.weight_in_grams {
            statement
                .set("weight_in_grams", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.is_available {
            statement.set("is_available", "", tokio_postgres::types::Type::BOOL, value);
        }
        let sql = statement.insert("shop.variants", Variant::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl VariantPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<VariantId>,
    ) -> Result<Option<Variant>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.product_id {
            statement.set("product_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.article_number {
            statement
                .set(
                    "article_number",
                    "::extensions.citext",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.weight_in_grams {
            statement
                .set("weight_in_grams", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.is_available {
            statement.set("is_available", "", tokio_postgres::types::Type::BOOL, value);
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<VariantId>::into(id),
            );
        let sql = statement.update("shop.variants", Variant::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl TryFrom<&tokio_postgres::Row> for Price {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            variant_id: row.try_get("variant_id")?,
            currency: row.try_get("currency")?,
            valid_from: row.try_get("valid_from")?,
            valid_until: row.try_get("valid_until")?,
            valid_during: row.try_get("valid_during")?,
            amount: row.try_get("amount")?,
        })
    }
}

impl Price {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        variant_id: impl Into<VariantId>,
        currency: impl Into<String>,
        valid_from: chrono::NaiveDate,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "variant_id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<VariantId>::into(variant_id),
            );
        statement
            .key(
                "currency",
                "",
                tokio_postgres::types::Type::TEXT,
                Into::<String>::into(currency),
            );
        statement.key("valid_from", "", tokio_postgres::types::Type::DATE, valid_from);
        let sql = statement.select("shop.prices", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewPrice {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Price, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .set("variant_id", "", tokio_postgres::types::Type::UUID, self.variant_id);
        if let Some(value) = self.currency {
            statement.set("currency", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.valid_from {
            statement.set("valid_from", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.valid_until {
            statement.set("valid_until", "", tokio_postgres::types::Type::DATE, value);
        }
        statement.set("amount", "", tokio_postgres::types::Type::NUMERIC, self.amount);
        let sql = statement.insert("shop.prices", Price::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl PricePatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        variant_id: impl Into<VariantId>,
        currency: impl Into<String>,
        valid_from: chrono::NaiveDate,
    ) -> Result<Option<Price>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.variant_id {
            statement.set("variant_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.currency {
            statement.set("currency", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.valid_from {
            statement.set("valid_from", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.valid_until {
            statement.set("valid_until", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.amount {
            statement.set("amount", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        statement
            .key(
                "variant_id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<VariantId>::into(variant_id),
            );
        statement
            .key(
                "currency",
                "",
                tokio_postgres::types::Type::TEXT,
                Into::<String>::into(currency),
            );
        statement.key("valid_from", "", tokio_postgres::types::Type::DATE, valid_from);
        let sql = statement.update("shop.prices", Price::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for PromotionId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for PromotionId {
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

impl TryFrom<&tokio_postgres::Row> for Promotion {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            category_id: row.try_get("category_id")?,
            discount_in_percent: row.try_get("discount_in_percent")?,
            valid_during: row.try_get("valid_during")?,
        })
    }
}

impl Promotion {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<PromotionId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<PromotionId>::into(id),
            );
        let sql = statement.select("shop.promotions", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewPromotion {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Promotion, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement
            .set("category_id", "", tokio_postgres::types::Type::INT8, self.category_id);
        statement
            .set(
                "discount_in_percent",
                "",
                tokio_postgres::types::Type::NUMERIC,
                self.discount_in_percent,
            );
        statement
            .set(
                "valid_during",
                "",
                tokio_postgres::types::Type::DATE_RANGE,
                self.valid_during,
            );
        let sql = statement.insert("shop.promotions", Promotion::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl PromotionPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<PromotionId>,
    ) -> Result<Option<Promotion>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.category_id {
            statement.set("category_id", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.discount_in_percent {
            statement
                .set(
                    "discount_in_percent",
                    "",
                    tokio_postgres::types::Type::NUMERIC,
                    value,
                );
        }
        if let Some(value) = self.valid_during {
            statement
                .set("valid_during", "", tokio_postgres::types::Type::DATE_RANGE, value);
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<PromotionId>::into(id),
            );
        let sql = statement.update("shop.promotions", Promotion::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl TryFrom<&tokio_postgres::Row> for CurrentPrice {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            variant_id: row.try_get("variant_id")?,
            currency: row.try_get("currency")?,
            amount: row.try_get("amount")?,
        })
    }
}

impl TryFrom<&tokio_postgres::Row> for ProductListing {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            product_id: row.try_get("product_id")?,
            slug: row.try_get("slug")?,
            name: row.try_get("name")?,
            brand: row.try_get("brand")?,
            category: row.try_get("category")?,
            price_from: row.try_get("price_from")?,
        })
    }
}

/// Products that match a search as a person types it, the best first.
pub async fn shop_search_products_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: ShopSearchProductsArgs,
) -> Result<Vec<Product>, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement
        .set("p_query => ", "", tokio_postgres::types::Type::TEXT, arguments.p_query);
    if let Some(value) = arguments.p_limit {
        statement.set("p_limit => ", "", tokio_postgres::types::Type::INT4, value);
    }
    let sql = statement
        .call(
            "select id, category_id, brand_id, name, slug, description, tags, attributes, state, released_on, search::text as search, created_at, updated_at from shop.search_products(",
            &[],
            ")",
        );
    statement.all(client, &sql).await?.iter().map(|row| row.try_into()).collect()
}
