//! What customers think of what they bought.

use crate::{AccountId, ProductId, UnknownValue};

/// What identifies a row of the table shop.reviews.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct ReviewId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for ReviewId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for ReviewId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for ReviewId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<ReviewId> for uuid::Uuid {
    fn from(id: ReviewId) -> Self {
        id.0
    }
}

/// How good a product is.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(into = "i16", try_from = "i16")]
pub enum Stars {
    /// Do not buy it.
    One,
    /// Think twice.
    Two,
    /// It will do.
    Three,
    /// Good.
    Four,
    /// Buy two.
    Five,
}

impl Stars {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 5] = [
        Self::One,
        Self::Two,
        Self::Three,
        Self::Four,
        Self::Five,
    ];
    /// The stored value.
    #[must_use]
    pub const fn as_i16(self) -> i16 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
            Self::Five => 5,
        }
    }
}

impl From<Stars> for i16 {
    fn from(value: Stars) -> Self {
        value.as_i16()
    }
}

impl TryFrom<i16> for Stars {
    type Error = UnknownValue;
    fn try_from(number: i16) -> Result<Self, UnknownValue> {
        match number {
            1 => Ok(Self::One),
            2 => Ok(Self::Two),
            3 => Ok(Self::Three),
            4 => Ok(Self::Four),
            5 => Ok(Self::Five),
            _ => {
                Err(UnknownValue {
                    set: "Stars",
                    value: number.to_string(),
                })
            }
        }
    }
}

impl std::fmt::Display for Stars {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.as_i16(), f)
    }
}

impl std::str::FromStr for Stars {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        let number = text.parse::<i16>();
        let number = number
            .map_err(|_| UnknownValue {
                set: "Stars",
                value: text.to_owned(),
            })?;
        number.try_into()
    }
}

/// What customers think of a product: one review each. Everybody reads what is published; its author and staff also what is not.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Review {
    /// Unique identifier.
    pub id: ReviewId,
    /// What is judged.
    pub product_id: ProductId,
    /// Who judges.
    pub customer_id: AccountId,
    /// How good it is.
    pub stars: Stars,
    /// The judgement in a line.
    pub title: Option<String>,
    /// The judgement at length.
    pub body: String,
    /// May everybody read it? Staff decide.
    pub is_published: bool,
    /// When it was written.
    pub created_at: chrono::DateTime<chrono::Utc>,
}

impl Review {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, product_id, customer_id, stars, title, body, is_published, created_at";
}

/// A new row of `shop.reviews`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewReview {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<ReviewId>,
    /// What is judged.
    pub product_id: ProductId,
    /// Who judges.
    pub customer_id: AccountId,
    /// How good it is.
    pub stars: Stars,
    /// The judgement in a line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The judgement at length.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// May everybody read it? Staff decide.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_published: Option<bool>,
    /// When it was written.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewReview {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        product_id: impl Into<ProductId>,
        customer_id: impl Into<AccountId>,
        stars: Stars,
    ) -> Self {
        Self {
            id: Default::default(),
            product_id: product_id.into(),
            customer_id: customer_id.into(),
            stars,
            title: Default::default(),
            body: Default::default(),
            is_published: Default::default(),
            created_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<ReviewId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// With a value for `body`.
    #[must_use]
    pub fn with_body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// With a value for `is_published`.
    #[must_use]
    pub fn with_is_published(mut self, value: bool) -> Self {
        self.is_published = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// Changes to a row of `shop.reviews`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ReviewPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<ReviewId>,
    /// What is judged.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// Who judges.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<AccountId>,
    /// How good it is.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub stars: Option<Stars>,
    /// The judgement in a line.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub title: Option<Option<String>>,
    /// The judgement at length.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// May everybody read it? Staff decide.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_published: Option<bool>,
    /// When it was written.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl ReviewPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<ReviewId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `product_id`.
    #[must_use]
    pub fn with_product_id(mut self, value: impl Into<ProductId>) -> Self {
        self.product_id = Some(value.into());
        self
    }
    /// With a value for `customer_id`.
    #[must_use]
    pub fn with_customer_id(mut self, value: impl Into<AccountId>) -> Self {
        self.customer_id = Some(value.into());
        self
    }
    /// With a value for `stars`.
    #[must_use]
    pub fn with_stars(mut self, value: Stars) -> Self {
        self.stars = Some(value);
        self
    }
    /// With a value for `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(Some(value.into()));
        self
    }
    /// With null for `title`.
    #[must_use]
    pub fn without_title(mut self) -> Self {
        self.title = Some(None);
        self
    }
    /// With a value for `body`.
    #[must_use]
    pub fn with_body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// With a value for `is_published`.
    #[must_use]
    pub fn with_is_published(mut self, value: bool) -> Self {
        self.is_published = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
}

/// What published reviews come to, by product.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductRating {
    /// The product.
    pub product_id: ProductId,
    /// How many reviews there are.
    pub reviews: i64,
    /// Their average, from 1 to 5.
    pub average: rust_decimal::Decimal,
}

impl ProductRating {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "product_id, reviews, average";
}

/// The arguments of `shop_stars_of`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ShopStarsOfArgs {
    /// `p_product_id`: `uuid`.
    pub p_product_id: uuid::Uuid,
    /// `p_at_least`: `smallint`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub p_at_least: Option<Stars>,
}

impl ShopStarsOfArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(p_product_id: uuid::Uuid) -> Self {
        Self {
            p_product_id,
            p_at_least: Default::default(),
        }
    }
    /// With a value for `p_at_least`.
    #[must_use]
    pub fn with_p_at_least(mut self, value: Stars) -> Self {
        self.p_at_least = Some(value);
        self
    }
}

/// A row of what `shop_stars_of` gives back.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ShopStarsOfRow {
    /// `stars`: `smallint`.
    pub stars: Stars,
    /// `reviews`: `bigint`.
    pub reviews: i64,
}

/// The arguments of `back_office_moderate_review`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BackOfficeModerateReviewArgs {
    /// `p_review_id`: `uuid`.
    pub p_review_id: uuid::Uuid,
    /// `p_is_published`: `boolean`.
    pub p_is_published: bool,
}

impl BackOfficeModerateReviewArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(p_review_id: uuid::Uuid, p_is_published: bool) -> Self {
        Self {
            p_review_id,
            p_is_published,
        }
    }
}
