//! What the types of `reviews` do with the database.

use crate::{
    BackOfficeModerateReviewArgs, NewReview, ProductRating, Review, ReviewId,
    ReviewPatch, ShopStarsOfArgs, ShopStarsOfRow, Stars,
};

impl tokio_postgres::types::ToSql for ReviewId {
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

impl<'r> tokio_postgres::types::FromSql<'r> for ReviewId {
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

impl tokio_postgres::types::ToSql for Stars {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&i16::from(*self), ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i16 as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for Stars {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        Ok(<i16 as tokio_postgres::types::FromSql>::from_sql(ty, raw)?.try_into()?)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i16 as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl TryFrom<&tokio_postgres::Row> for Review {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            product_id: row.try_get("product_id")?,
            customer_id: row.try_get("customer_id")?,
            stars: row.try_get("stars")?,
            title: row.try_get("title")?,
            body: row.try_get("body")?,
            is_published: row.try_get("is_published")?,
            created_at: row.try_get("created_at")?,
        })
    }
}

impl Review {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<ReviewId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<ReviewId>::into(id),
            );
        let sql = statement.select("shop.reviews", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewReview {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Review, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement
            .set("product_id", "", tokio_postgres::types::Type::UUID, self.product_id);
        statement
            .set("customer_id", "", tokio_postgres::types::Type::UUID, self.customer_id);
        statement.set("stars", "", tokio_postgres::types::Type::INT2, self.stars);
        if let Some(value) = self.title {
            statement.set("title", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.body {
            statement.set("body", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.is_published {
            statement.set("is_published", "", tokio_postgres::types::Type::BOOL, value);
        }
        if let Some(value) = self.created_at {
            statement
                .set("created_at", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        let sql = statement.insert("shop.reviews", Review::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl ReviewPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<ReviewId>,
    ) -> Result<Option<Review>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.product_id {
            statement.set("product_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.customer_id {
            statement.set("customer_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.stars {
            statement.set("stars", "", tokio_postgres::types::Type::INT2, value);
        }
        if let Some(value) = self.title {
            statement.set("title", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.body {
            statement.set("body", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.is_published {
            statement.set("is_published", "", tokio_postgres::types::Type::BOOL, value);
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
                Into::<ReviewId>::into(id),
            );
        let sql = statement.update("shop.reviews", Review::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl TryFrom<&tokio_postgres::Row> for ProductRating {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            product_id: row.try_get("product_id")?,
            reviews: row.try_get("reviews")?,
            average: row.try_get("average")?,
        })
    }
}

impl TryFrom<&tokio_postgres::Row> for ShopStarsOfRow {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            stars: row.try_get("stars")?,
            reviews: row.try_get("reviews")?,
        })
    }
}

/// What the reviews of a product that the caller may read come to, star by star.
pub async fn shop_stars_of_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: ShopStarsOfArgs,
) -> Result<Vec<ShopStarsOfRow>, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement
        .set(
            "p_product_id => ",
            "",
            tokio_postgres::types::Type::UUID,
            arguments.p_product_id,
        );
    if let Some(value) = arguments.p_at_least {
        statement.set("p_at_least => ", "", tokio_postgres::types::Type::INT2, value);
    }
    let sql = statement.call("select stars, reviews from shop.stars_of(", &[], ")");
    statement.all(client, &sql).await?.iter().map(|row| row.try_into()).collect()
}

/// Shows or hides a review. For staff.
pub async fn back_office_moderate_review_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: BackOfficeModerateReviewArgs,
) -> Result<(), tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement
        .set(
            "p_review_id => ",
            "",
            tokio_postgres::types::Type::UUID,
            arguments.p_review_id,
        );
    statement
        .set(
            "p_is_published => ",
            "",
            tokio_postgres::types::Type::BOOL,
            arguments.p_is_published,
        );
    let sql = statement.call("select back_office.moderate_review(", &[], ")");
    statement.run(client, &sql).await
}
