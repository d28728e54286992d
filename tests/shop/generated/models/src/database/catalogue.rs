//! What the types of `catalogue` do with the database.

use crate::{
    Brand, BrandId, BrandPatch, Category, CategoryId, CategoryPatch, CurrentPrice,
    Dimensions, NewBrand, NewCategory, NewPrice, NewProduct, NewPromotion, NewVariant,
    Price, PricePatch, Product, ProductAttributes, ProductId, ProductListing,
    ProductPatch, ProductState, Promotion, PromotionId, PromotionPatch,
    ShopSearchProductsArgs, Variant, VariantId, VariantPatch,
};

impl sqlx::Type<sqlx::Postgres> for CategoryId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <i64 as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i64 as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for CategoryId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <i64 as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i64 as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for CategoryId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for CategoryId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <i64 as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Category {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            parent_id: sqlx::Row::try_get(row, "parent_id")?,
            name: sqlx::Row::try_get(row, "name")?,
            slug: sqlx::Row::try_get(row, "slug")?,
            position: sqlx::Row::try_get(row, "position")?,
        })
    }
}

impl Category {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<CategoryId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<CategoryId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("shop.categories", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewCategory {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Category, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.parent_id {
            statement.set("parent_id", "", value)?;
        }
        statement.set("name", "", self.name)?;
        statement.set("slug", "", self.slug)?;
        if let Some(value) = self.position {
            statement.set("\"position\"", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("shop.categories", Category::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl CategoryPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<CategoryId>,
    ) -> Result<Option<Category>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.parent_id {
            statement.set("parent_id", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.slug {
            statement.set("slug", "", value)?;
        }
        if let Some(value) = self.position {
            statement.set("\"position\"", "", value)?;
        }
        statement.key("id", "", Into::<CategoryId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("shop.categories", Category::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for BrandId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <i64 as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i64 as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for BrandId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <i64 as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i64 as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for BrandId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for BrandId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <i64 as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Brand {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            name: sqlx::Row::try_get(row, "name")?,
            website: sqlx::Row::try_get(row, "website")?,
        })
    }
}

impl Brand {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<BrandId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<BrandId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("shop.brands", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewBrand {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Brand, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("name", "", self.name)?;
        if let Some(value) = self.website {
            statement.set("website", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(statement.insert("shop.brands", Brand::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl BrandPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<BrandId>,
    ) -> Result<Option<Brand>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.website {
            statement.set("website", "", value)?;
        }
        statement.key("id", "", Into::<BrandId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.update("shop.brands", Brand::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for ProductId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for ProductId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for ProductId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for ProductId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl sqlx::Type<sqlx::Postgres> for Dimensions {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for Dimensions {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for Dimensions {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(sqlx::types::Json(self), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for Dimensions {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<sqlx::types::Json<Self> as sqlx::Decode<sqlx::Postgres>>::decode(value)?.0)
    }
}

impl sqlx::Type<sqlx::Postgres> for ProductAttributes {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for ProductAttributes {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for ProductAttributes {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(sqlx::types::Json(self), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for ProductAttributes {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<sqlx::types::Json<Self> as sqlx::Decode<sqlx::Postgres>>::decode(value)?.0)
    }
}

impl sqlx::Type<sqlx::Postgres> for ProductState {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for ProductState {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for ProductState {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(self.as_str(), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for ProductState {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<&str as sqlx::Decode<sqlx::Postgres>>::decode(value)?.parse()?)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Product {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            category_id: sqlx::Row::try_get(row, "category_id")?,
            brand_id: sqlx::Row::try_get(row, "brand_id")?,
            name: sqlx::Row::try_get(row, "name")?,
            slug: sqlx::Row::try_get(row, "slug")?,
            description: sqlx::Row::try_get(row, "description")?,
            tags: sqlx::Row::try_get(row, "tags")?,
            attributes: sqlx::Row::try_get(row, "attributes")?,
            state: sqlx::Row::try_get(row, "state")?,
            released_on: super::finite::finite(row, "released_on")?,
            search: sqlx::Row::try_get(row, "search")?,
            created_at: super::finite::finite(row, "created_at")?,
            updated_at: super::finite::finite(row, "updated_at")?,
        })
    }
}

impl Product {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<ProductId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<ProductId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("shop.products", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewProduct {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Product, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("category_id", "", self.category_id)?;
        if let Some(value) = self.brand_id {
            statement.set("brand_id", "", value)?;
        }
        statement.set("name", "", self.name)?;
        statement.set("slug", "", self.slug)?;
        if let Some(value) = self.description {
            statement.set("description", "", value)?;
        }
        if let Some(value) = self.tags {
            statement.set("tags", "", value)?;
        }
        if let Some(value) = self.attributes {
            statement.set("attributes", "", value)?;
        }
        if let Some(value) = self.state {
            statement.set("state", "", value)?;
        }
        if let Some(value) = self.released_on {
            statement.set("released_on", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        if let Some(value) = self.updated_at {
            statement.set("updated_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("shop.products", Product::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl ProductPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<ProductId>,
    ) -> Result<Option<Product>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.category_id {
            statement.set("category_id", "", value)?;
        }
        if let Some(value) = self.brand_id {
            statement.set("brand_id", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.slug {
            statement.set("slug", "", value)?;
        }
        if let Some(value) = self.description {
            statement.set("description", "", value)?;
        }
        if let Some(value) = self.tags {
            statement.set("tags", "", value)?;
        }
        if let Some(value) = self.attributes {
            statement.set("attributes", "", value)?;
        }
        if let Some(value) = self.state {
            statement.set("state", "", value)?;
        }
        if let Some(value) = self.released_on {
            statement.set("released_on", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        if let Some(value) = self.updated_at {
            statement.set("updated_at", "", value)?;
        }
        statement.key("id", "", Into::<ProductId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("shop.products", Product::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for VariantId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for VariantId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for VariantId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for VariantId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Variant {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            product_id: sqlx::Row::try_get(row, "product_id")?,
            article_number: sqlx::Row::try_get(row, "article_number")?,
            name: sqlx::Row::try_get(row, "name")?,
            weight_in_grams: sqlx::Row::try_get(row, "weight_in_grams")?,
            is_available: sqlx::Row::try_get(row, "is_available")?,
        })
    }
}

impl Variant {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<VariantId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<VariantId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("shop.variants", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewVariant {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Variant, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("product_id", "", self.product_id)?;
        statement.set("article_number", "::extensions.citext", self.article_number)?;
        statement.set("name", "", self.name)?;
        if let Some(value) = self.weight_in_grams {
            statement.set("weight_in_grams", "", value)?;
        }
        if let Some(value) = self.is_available {
            statement.set("is_available", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("shop.variants", Variant::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl VariantPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<VariantId>,
    ) -> Result<Option<Variant>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.product_id {
            statement.set("product_id", "", value)?;
        }
        if let Some(value) = self.article_number {
            statement.set("article_number", "::extensions.citext", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.weight_in_grams {
            statement.set("weight_in_grams", "", value)?;
        }
        if let Some(value) = self.is_available {
            statement.set("is_available", "", value)?;
        }
        statement.key("id", "", Into::<VariantId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("shop.variants", Variant::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Price {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            variant_id: sqlx::Row::try_get(row, "variant_id")?,
            currency: sqlx::Row::try_get(row, "currency")?,
            valid_from: super::finite::finite(row, "valid_from")?,
            valid_until: super::finite::finite(row, "valid_until")?,
            valid_during: super::finite::finite(row, "valid_during")?,
            amount: sqlx::Row::try_get(row, "amount")?,
        })
    }
}

impl Price {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        variant_id: impl Into<VariantId>,
        currency: impl Into<String>,
        valid_from: chrono::NaiveDate,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("variant_id", "", Into::<VariantId>::into(variant_id))?;
        statement.key("currency", "", Into::<String>::into(currency))?;
        statement.key("valid_from", "", valid_from)?;
        let sql = sqlx::AssertSqlSafe(statement.select("shop.prices", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewPrice {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Price, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("variant_id", "", self.variant_id)?;
        if let Some(value) = self.currency {
            statement.set("currency", "", value)?;
        }
        if let Some(value) = self.valid_from {
            statement.set("valid_from", "", value)?;
        }
        if let Some(value) = self.valid_until {
            statement.set("valid_until", "", value)?;
        }
        statement.set("amount", "", self.amount)?;
        let sql = sqlx::AssertSqlSafe(statement.insert("shop.prices", Price::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl PricePatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        variant_id: impl Into<VariantId>,
        currency: impl Into<String>,
        valid_from: chrono::NaiveDate,
    ) -> Result<Option<Price>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.variant_id {
            statement.set("variant_id", "", value)?;
        }
        if let Some(value) = self.currency {
            statement.set("currency", "", value)?;
        }
        if let Some(value) = self.valid_from {
            statement.set("valid_from", "", value)?;
        }
        if let Some(value) = self.valid_until {
            statement.set("valid_until", "", value)?;
        }
        if let Some(value) = self.amount {
            statement.set("amount", "", value)?;
        }
        statement.key("variant_id", "", Into::<VariantId>::into(variant_id))?;
        statement.key("currency", "", Into::<String>::into(currency))?;
        statement.key("valid_from", "", valid_from)?;
        let sql = sqlx::AssertSqlSafe(statement.update("shop.prices", Price::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for PromotionId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for PromotionId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for PromotionId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for PromotionId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Promotion {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            category_id: sqlx::Row::try_get(row, "category_id")?,
            discount_in_percent: sqlx::Row::try_get(row, "discount_in_percent")?,
            valid_during: super::finite::finite(row, "valid_during")?,
        })
    }
}

impl Promotion {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<PromotionId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<PromotionId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("shop.promotions", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewPromotion {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Promotion, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("category_id", "", self.category_id)?;
        statement.set("discount_in_percent", "", self.discount_in_percent)?;
        statement.set("valid_during", "", self.valid_during)?;
        let sql = sqlx::AssertSqlSafe(
            statement.insert("shop.promotions", Promotion::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl PromotionPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<PromotionId>,
    ) -> Result<Option<Promotion>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.category_id {
            statement.set("category_id", "", value)?;
        }
        if let Some(value) = self.discount_in_percent {
            statement.set("discount_in_percent", "", value)?;
        }
        if let Some(value) = self.valid_during {
            statement.set("valid_during", "", value)?;
        }
        statement.key("id", "", Into::<PromotionId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("shop.promotions", Promotion::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for CurrentPrice {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            variant_id: sqlx::Row::try_get(row, "variant_id")?,
            currency: sqlx::Row::try_get(row, "currency")?,
            amount: sqlx::Row::try_get(row, "amount")?,
        })
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for ProductListing {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            product_id: sqlx::Row::try_get(row, "product_id")?,
            slug: sqlx::Row::try_get(row, "slug")?,
            name: sqlx::Row::try_get(row, "name")?,
            brand: sqlx::Row::try_get(row, "brand")?,
            category: sqlx::Row::try_get(row, "category")?,
            price_from: sqlx::Row::try_get(row, "price_from")?,
        })
    }
}

/// Products that match a search as a person types it, the best first.
pub async fn shop_search_products(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: ShopSearchProductsArgs,
) -> Result<Vec<Product>, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("p_query => ", "", arguments.p_query)?;
    if let Some(value) = arguments.p_limit {
        statement.set("p_limit => ", "", value)?;
    }
    let sql = sqlx::AssertSqlSafe(
        statement
            .call(
                "select id, category_id, brand_id, name, slug, description, tags, attributes, state, released_on, search::text as search, created_at, updated_at from shop.search_products(",
                &[],
                ")",
            ),
    );
    sqlx::query_as_with(sql, statement.values).fetch_all(executor).await
}
