//! What customers think of what they bought.

use crate::UnknownValue;

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
}

impl From<Stars> for i16 {
    fn from(value: Stars) -> Self {
        match value {
            Stars::One => 1,
            Stars::Two => 2,
            Stars::Three => 3,
            Stars::Four => 4,
            Stars::Five => 5,
        }
    }
}

impl TryFrom<i16> for Stars {
    type Error = UnknownValue;
    fn try_from(number: i16) -> Result<Self, Self::Error> {
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

/// What customers think of a product: one review each. Everybody reads what is published; its author and staff also what is not.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Review {
    /// Unique identifier.
    pub id: uuid::Uuid,
    /// What is judged.
    pub product_id: uuid::Uuid,
    /// Who judges.
    pub customer_id: uuid::Uuid,
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

/// A new row of `shop.reviews`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewReview {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// What is judged.
    pub product_id: uuid::Uuid,
    /// Who judges.
    pub customer_id: uuid::Uuid,
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
    pub fn new(product_id: uuid::Uuid, customer_id: uuid::Uuid, stars: Stars) -> Self {
        Self {
            id: Default::default(),
            product_id,
            customer_id,
            stars,
            title: Default::default(),
            body: Default::default(),
            is_published: Default::default(),
            created_at: Default::default(),
        }
    }
}

/// Changes to a row of `shop.reviews`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ReviewPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// What is judged.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub product_id: Option<uuid::Uuid>,
    /// Who judges.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<uuid::Uuid>,
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

/// What published reviews come to, by product.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductRating {
    /// The product.
    pub product_id: uuid::Uuid,
    /// How many reviews there are.
    pub reviews: i64,
    /// Their average, from 1 to 5.
    pub average: rust_decimal::Decimal,
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
