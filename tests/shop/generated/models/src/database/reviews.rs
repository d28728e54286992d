//! What the types of `reviews` do with the database.

use crate::{
    BackOfficeModerateReviewArgs, NewReview, ProductRating, Review, ReviewId,
    ReviewPatch, ShopStarsOfArgs, ShopStarsOfRow, Stars,
};

impl sqlx::Type<sqlx::Postgres> for ReviewId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for ReviewId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for ReviewId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for ReviewId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl sqlx::Type<sqlx::Postgres> for Stars {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <i16 as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i16 as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for Stars {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <i16 as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i16 as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for Stars {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(i16::from(*self), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for Stars {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<i16 as sqlx::Decode<sqlx::Postgres>>::decode(value)?.try_into()?)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Review {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            product_id: sqlx::Row::try_get(row, "product_id")?,
            customer_id: sqlx::Row::try_get(row, "customer_id")?,
            stars: sqlx::Row::try_get(row, "stars")?,
            title: sqlx::Row::try_get(row, "title")?,
            body: sqlx::Row::try_get(row, "body")?,
            is_published: sqlx::Row::try_get(row, "is_published")?,
            created_at: super::finite::finite(row, "created_at")?,
        })
    }
}

impl Review {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<ReviewId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<ReviewId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("shop.reviews", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewReview {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Review, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("product_id", "", self.product_id)?;
        statement.set("customer_id", "", self.customer_id)?;
        statement.set("stars", "", self.stars)?;
        if let Some(value) = self.title {
            statement.set("title", "", value)?;
        }
        if let Some(value) = self.body {
            statement.set("body", "", value)?;
        }
        if let Some(value) = self.is_published {
            statement.set("is_published", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(statement.insert("shop.reviews", Review::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl ReviewPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<ReviewId>,
    ) -> Result<Option<Review>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.product_id {
            statement.set("product_id", "", value)?;
        }
        if let Some(value) = self.customer_id {
            statement.set("customer_id", "", value)?;
        }
        if let Some(value) = self.stars {
            statement.set("stars", "", value)?;
        }
        if let Some(value) = self.title {
            statement.set("title", "", value)?;
        }
        if let Some(value) = self.body {
            statement.set("body", "", value)?;
        }
        if let Some(value) = self.is_published {
            statement.set("is_published", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        statement.key("id", "", Into::<ReviewId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.update("shop.reviews", Review::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for ProductRating {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            product_id: sqlx::Row::try_get(row, "product_id")?,
            reviews: sqlx::Row::try_get(row, "reviews")?,
            average: sqlx::Row::try_get(row, "average")?,
        })
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for ShopStarsOfRow {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            stars: sqlx::Row::try_get(row, "stars")?,
            reviews: sqlx::Row::try_get(row, "reviews")?,
        })
    }
}

/// What the reviews of a product that the caller may read come to, star by star.
pub async fn shop_stars_of(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: ShopStarsOfArgs,
) -> Result<Vec<ShopStarsOfRow>, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("p_product_id => ", "", arguments.p_product_id)?;
    if let Some(value) = arguments.p_at_least {
        statement.set("p_at_least => ", "", value)?;
    }
    let sql = sqlx::AssertSqlSafe(
        statement.call("select stars, reviews from shop.stars_of(", &[], ")"),
    );
    sqlx::query_as_with(sql, statement.values).fetch_all(executor).await
}

/// Shows or hides a review. For staff.
pub async fn back_office_moderate_review(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: BackOfficeModerateReviewArgs,
) -> Result<(), sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("p_review_id => ", "", arguments.p_review_id)?;
    statement.set("p_is_published => ", "", arguments.p_is_published)?;
    let sql = sqlx::AssertSqlSafe(
        statement.call("select back_office.moderate_review(", &[], ")"),
    );
    sqlx::query_with(sql, statement.values).execute(executor).await.map(|_| ())
}
