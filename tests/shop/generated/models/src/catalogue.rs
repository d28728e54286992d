//! What is for sale: categories, brands, products, variants, prices, promotions.

use crate::{Range, UnknownValue};

/// The tree of categories.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Category {
    /// Unique identifier.
    pub id: i64,
    /// The category that it is part of; null for the topmost ones.
    pub parent_id: Option<i64>,
    /// Shown to people.
    pub name: String,
    /// Its part of an address on the web.
    pub slug: String,
    /// Its place among its siblings.
    pub position: i16,
}

/// A new row of `shop.categories`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewCategory {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The category that it is part of; null for the topmost ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Shown to people.
    pub name: String,
    /// Its part of an address on the web.
    pub slug: String,
    /// Its place among its siblings.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub position: Option<i16>,
}

impl NewCategory {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(name: String, slug: String) -> Self {
        Self {
            id: Default::default(),
            parent_id: Default::default(),
            name,
            slug,
            position: Default::default(),
        }
    }
}

/// Changes to a row of `shop.categories`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CategoryPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The category that it is part of; null for the topmost ones.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<Option<i64>>,
    /// Shown to people.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its part of an address on the web.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Its place among its siblings.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub position: Option<i16>,
}

/// Makers of products.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Brand {
    /// Unique identifier.
    pub id: i64,
    /// Shown to people.
    pub name: String,
    /// Where to read more.
    pub website: Option<String>,
}

/// A new row of `shop.brands`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewBrand {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Shown to people.
    pub name: String,
    /// Where to read more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

impl NewBrand {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self {
            id: Default::default(),
            name,
            website: Default::default(),
        }
    }
}

/// Changes to a row of `shop.brands`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BrandPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Shown to people.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where to read more.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub website: Option<Option<String>>,
}

/// A size in millimetres.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Dimensions {
    /// From left to right.
    pub width: i64,
    /// From bottom to top.
    pub height: i64,
    /// From front to back.
    pub depth: i64,
    /// Keys that the schema does not name, kept as they are.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

impl Dimensions {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(width: i64, height: i64, depth: i64) -> Self {
        Self {
            width,
            height,
            depth,
            additional: Default::default(),
        }
    }
}

/// What a product is made of and how to treat it.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductAttributes {
    /// What it is made of, such as `oak`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub materials: Option<Vec<String>>,
    /// Its size out of the box.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Dimensions>,
    /// Whatever its maker says beyond that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maker: Option<serde_json::Value>,
    /// Keys that the schema does not name, kept as they are.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

/// The life of a product.
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
pub enum ProductState {
    /// Being written; staff alone see it.
    #[serde(rename = "draft")]
    Draft,
    /// On sale.
    #[serde(rename = "published")]
    Published,
    /// No longer on sale; kept for the orders that name it.
    #[serde(rename = "discontinued")]
    Discontinued,
}

impl ProductState {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Published, Self::Discontinued];
    /// The stored value.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Discontinued => "discontinued",
        }
    }
}

impl std::fmt::Display for ProductState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ProductState {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "draft" => Ok(Self::Draft),
            "published" => Ok(Self::Published),
            "discontinued" => Ok(Self::Discontinued),
            _ => {
                Err(UnknownValue {
                    set: "ProductState",
                    value: text.to_owned(),
                })
            }
        }
    }
}

impl TryFrom<&str> for ProductState {
    type Error = UnknownValue;
    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// What is for sale. Visitors see what is published, staff also what is not yet or no more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Product {
    /// Unique identifier.
    pub id: uuid::Uuid,
    /// Where it is found.
    pub category_id: i64,
    /// Who makes it, if anybody is named.
    pub brand_id: Option<i64>,
    /// Shown to people.
    pub name: String,
    /// Its part of an address on the web.
    pub slug: String,
    /// What it is, at length.
    pub description: String,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// What it is made of and how to treat it.
    pub attributes: ProductAttributes,
    /// Can it be seen and bought?
    pub state: ProductState,
    /// First day on sale.
    pub released_on: Option<chrono::NaiveDate>,
    /// What a search looks through: the name before the description.
    ///
    /// PostgreSQL's text form of the value.
    pub search: String,
    /// When it was entered.
    pub created_at: chrono::DateTime<chrono::Utc>,
    /// When it last changed; kept by trigger.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}

/// A new row of `shop.products`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewProduct {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// Where it is found.
    pub category_id: i64,
    /// Who makes it, if anybody is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<i64>,
    /// Shown to people.
    pub name: String,
    /// Its part of an address on the web.
    pub slug: String,
    /// What it is, at length.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Words to find it by.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// What it is made of and how to treat it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub attributes: Option<ProductAttributes>,
    /// Can it be seen and bought?
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub state: Option<ProductState>,
    /// First day on sale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released_on: Option<chrono::NaiveDate>,
    /// When it was entered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
    /// When it last changed; kept by trigger.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewProduct {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(category_id: i64, name: String, slug: String) -> Self {
        Self {
            id: Default::default(),
            category_id,
            brand_id: Default::default(),
            name,
            slug,
            description: Default::default(),
            tags: Default::default(),
            attributes: Default::default(),
            state: Default::default(),
            released_on: Default::default(),
            created_at: Default::default(),
            updated_at: Default::default(),
        }
    }
}

/// Changes to a row of `shop.products`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// Where it is found.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// Who makes it, if anybody is named.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<Option<i64>>,
    /// Shown to people.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its part of an address on the web.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// What it is, at length.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Words to find it by.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// What it is made of and how to treat it.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub attributes: Option<ProductAttributes>,
    /// Can it be seen and bought?
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub state: Option<ProductState>,
    /// First day on sale.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub released_on: Option<Option<chrono::NaiveDate>>,
    /// When it was entered.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
    /// When it last changed; kept by trigger.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// What a product is sold as: a size, a colour. Seen by whoever sees the product.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Variant {
    /// Unique identifier.
    pub id: uuid::Uuid,
    /// The product.
    pub product_id: uuid::Uuid,
    /// Printed on the box; typed in whatever case.
    pub article_number: String,
    /// What tells it from its siblings, such as `large, blue`.
    pub name: String,
    /// With its box.
    pub weight_in_grams: Option<i32>,
    /// Can it be ordered now?
    pub is_available: bool,
}

/// A new row of `shop.variants`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewVariant {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// The product.
    pub product_id: uuid::Uuid,
    /// Printed on the box; typed in whatever case.
    pub article_number: String,
    /// What tells it from its siblings, such as `large, blue`.
    pub name: String,
    /// With its box.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_in_grams: Option<i32>,
    /// Can it be ordered now?
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_available: Option<bool>,
}

impl NewVariant {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(product_id: uuid::Uuid, article_number: String, name: String) -> Self {
        Self {
            id: Default::default(),
            product_id,
            article_number,
            name,
            weight_in_grams: Default::default(),
            is_available: Default::default(),
        }
    }
}

/// Changes to a row of `shop.variants`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct VariantPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// The product.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub product_id: Option<uuid::Uuid>,
    /// Printed on the box; typed in whatever case.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub article_number: Option<String>,
    /// What tells it from its siblings, such as `large, blue`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// With its box.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub weight_in_grams: Option<Option<i32>>,
    /// Can it be ordered now?
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_available: Option<bool>,
}

/// What a variant costs from one day to another. A change of price ends one period and begins the next.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Price {
    /// What is priced.
    pub variant_id: uuid::Uuid,
    /// The currency, as three letters of ISO 4217.
    pub currency: String,
    /// The first day.
    pub valid_from: chrono::NaiveDate,
    /// The day after the last; null until further notice.
    pub valid_until: Option<chrono::NaiveDate>,
    /// The days.
    pub valid_during: Range<chrono::NaiveDate>,
    /// The price of one, with tax.
    pub amount: rust_decimal::Decimal,
}

/// A new row of `shop.prices`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewPrice {
    /// What is priced.
    pub variant_id: uuid::Uuid,
    /// The currency, as three letters of ISO 4217.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The first day.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<chrono::NaiveDate>,
    /// The day after the last; null until further notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<chrono::NaiveDate>,
    /// The price of one, with tax.
    pub amount: rust_decimal::Decimal,
}

impl NewPrice {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(variant_id: uuid::Uuid, amount: rust_decimal::Decimal) -> Self {
        Self {
            variant_id,
            currency: Default::default(),
            valid_from: Default::default(),
            valid_until: Default::default(),
            amount,
        }
    }
}

/// Changes to a row of `shop.prices`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PricePatch {
    /// What is priced.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<uuid::Uuid>,
    /// The currency, as three letters of ISO 4217.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The first day.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<chrono::NaiveDate>,
    /// The day after the last; null until further notice.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Option<chrono::NaiveDate>>,
    /// The price of one, with tax.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub amount: Option<rust_decimal::Decimal>,
}

/// Discounts on a category for some days. Visitors see the ones that run today, staff all of them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Promotion {
    /// Unique identifier.
    pub id: uuid::Uuid,
    /// What is cheaper.
    pub category_id: i64,
    /// How much cheaper.
    pub discount_in_percent: rust_decimal::Decimal,
    /// On which days.
    pub valid_during: Range<chrono::NaiveDate>,
}

/// A new row of `shop.promotions`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewPromotion {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// What is cheaper.
    pub category_id: i64,
    /// How much cheaper.
    pub discount_in_percent: rust_decimal::Decimal,
    /// On which days.
    pub valid_during: Range<chrono::NaiveDate>,
}

impl NewPromotion {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        category_id: i64,
        discount_in_percent: rust_decimal::Decimal,
        valid_during: Range<chrono::NaiveDate>,
    ) -> Self {
        Self {
            id: Default::default(),
            category_id,
            discount_in_percent,
            valid_during,
        }
    }
}

/// Changes to a row of `shop.promotions`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PromotionPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// What is cheaper.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// How much cheaper.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub discount_in_percent: Option<rust_decimal::Decimal>,
    /// On which days.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub valid_during: Option<Range<chrono::NaiveDate>>,
}

/// What each variant costs today.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CurrentPrice {
    /// What is priced.
    pub variant_id: uuid::Uuid,
    /// The currency, as three letters of ISO 4217.
    pub currency: String,
    /// The price of one, with tax.
    pub amount: rust_decimal::Decimal,
}

/// The catalogue as a list: one line per product that the reader may see, with what its cheapest variant costs today.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductListing {
    /// The product.
    pub product_id: uuid::Uuid,
    /// Its part of an address on the web.
    pub slug: String,
    /// Shown to people.
    pub name: String,
    /// Who makes it.
    pub brand: Option<String>,
    /// Where it is found.
    pub category: String,
    /// What its cheapest variant costs today in euros; null where none is priced.
    pub price_from: Option<rust_decimal::Decimal>,
}

/// The arguments of `shop_search_products`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ShopSearchProductsArgs {
    /// `p_query`: `text`.
    pub p_query: String,
    /// `p_limit`: `integer`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub p_limit: Option<i32>,
}

impl ShopSearchProductsArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(p_query: String) -> Self {
        Self {
            p_query,
            p_limit: Default::default(),
        }
    }
}
