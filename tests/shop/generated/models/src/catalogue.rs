//! What is for sale: categories, brands, products, variants, prices, promotions.

use crate::{Range, UnknownValue};

/// What identifies a row of the table shop.categories.
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
pub struct CategoryId(
    /// The key.
    pub i64,
);

impl std::fmt::Display for CategoryId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for CategoryId {
    type Err = <i64 as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<i64> for CategoryId {
    fn from(key: i64) -> Self {
        Self(key)
    }
}

impl From<CategoryId> for i64 {
    fn from(id: CategoryId) -> Self {
        id.0
    }
}

/// The tree of categories.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Category {
    /// Unique identifier.
    pub id: CategoryId,
    /// The category that it is part of; null for the topmost ones.
    pub parent_id: Option<CategoryId>,
    /// Shown to people.
    pub name: String,
    /// Its part of an address on the web.
    pub slug: String,
    /// Its place among its siblings.
    pub position: i16,
}

impl Category {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, parent_id, name, slug, \"position\"";
}

/// A new row of `shop.categories`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewCategory {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<CategoryId>,
    /// The category that it is part of; null for the topmost ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<CategoryId>,
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
    pub fn new(name: impl Into<String>, slug: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            parent_id: Default::default(),
            name: name.into(),
            slug: slug.into(),
            position: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<CategoryId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `parent_id`.
    #[must_use]
    pub fn with_parent_id(mut self, value: impl Into<CategoryId>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// With a value for `position`.
    #[must_use]
    pub fn with_position(mut self, value: i16) -> Self {
        self.position = Some(value);
        self
    }
}

/// Changes to a row of `shop.categories`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CategoryPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<CategoryId>,
    /// The category that it is part of; null for the topmost ones.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<Option<CategoryId>>,
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

impl CategoryPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<CategoryId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `parent_id`.
    #[must_use]
    pub fn with_parent_id(mut self, value: impl Into<CategoryId>) -> Self {
        self.parent_id = Some(Some(value.into()));
        self
    }
    /// With null for `parent_id`.
    #[must_use]
    pub fn without_parent_id(mut self) -> Self {
        self.parent_id = Some(None);
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// With a value for `slug`.
    #[must_use]
    pub fn with_slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }
    /// With a value for `position`.
    #[must_use]
    pub fn with_position(mut self, value: i16) -> Self {
        self.position = Some(value);
        self
    }
}

/// What identifies a row of the table shop.brands.
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
pub struct BrandId(
    /// The key.
    pub i64,
);

impl std::fmt::Display for BrandId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for BrandId {
    type Err = <i64 as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<i64> for BrandId {
    fn from(key: i64) -> Self {
        Self(key)
    }
}

impl From<BrandId> for i64 {
    fn from(id: BrandId) -> Self {
        id.0
    }
}

/// Makers of products.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Brand {
    /// Unique identifier.
    pub id: BrandId,
    /// Shown to people.
    pub name: String,
    /// Where to read more.
    pub website: Option<String>,
}

impl Brand {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, name, website";
}

/// A new row of `shop.brands`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewBrand {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<BrandId>,
    /// Shown to people.
    pub name: String,
    /// Where to read more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

impl NewBrand {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            name: name.into(),
            website: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<BrandId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `website`.
    #[must_use]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
}

/// Changes to a row of `shop.brands`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BrandPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<BrandId>,
    /// Shown to people.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where to read more.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub website: Option<Option<String>>,
}

impl BrandPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<BrandId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// With a value for `website`.
    #[must_use]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(Some(value.into()));
        self
    }
    /// With null for `website`.
    #[must_use]
    pub fn without_website(mut self) -> Self {
        self.website = Some(None);
        self
    }
}

/// What identifies a row of the table shop.products.
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
pub struct ProductId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for ProductId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for ProductId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for ProductId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<ProductId> for uuid::Uuid {
    fn from(id: ProductId) -> Self {
        id.0
    }
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

impl ProductAttributes {
    /// With a value for `materials`.
    #[must_use]
    pub fn with_materials(mut self, value: Vec<String>) -> Self {
        self.materials = Some(value);
        self
    }
    /// With a value for `dimensions`.
    #[must_use]
    pub fn with_dimensions(mut self, value: Dimensions) -> Self {
        self.dimensions = Some(value);
        self
    }
    /// With a value for `maker`.
    #[must_use]
    pub fn with_maker(mut self, value: serde_json::Value) -> Self {
        self.maker = Some(value);
        self
    }
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
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
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
    fn try_from(text: &str) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl TryFrom<String> for ProductState {
    type Error = UnknownValue;
    fn try_from(text: String) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl From<ProductState> for &'static str {
    fn from(value: ProductState) -> Self {
        value.as_str()
    }
}

impl From<ProductState> for String {
    fn from(value: ProductState) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for ProductState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// What is for sale. Visitors see what is published, staff also what is not yet or no more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Product {
    /// Unique identifier.
    pub id: ProductId,
    /// Where it is found.
    pub category_id: CategoryId,
    /// Who makes it, if anybody is named.
    pub brand_id: Option<BrandId>,
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

impl Product {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, category_id, brand_id, name, slug, description, tags, attributes, state, released_on, search::text as search, created_at, updated_at";
}

/// A new row of `shop.products`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewProduct {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<ProductId>,
    /// Where it is found.
    pub category_id: CategoryId,
    /// Who makes it, if anybody is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<BrandId>,
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
    pub fn new(
        category_id: impl Into<CategoryId>,
        name: impl Into<String>,
        slug: impl Into<String>,
    ) -> Self {
        Self {
            id: Default::default(),
            category_id: category_id.into(),
            brand_id: Default::default(),
            name: name.into(),
            slug: slug.into(),
            description: Default::default(),
            tags: Default::default(),
            attributes: Default::default(),
            state: Default::default(),
            released_on: Default::default(),
            created_at: Default::default(),
            updated_at: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<ProductId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `brand_id`.
    #[must_use]
    pub fn with_brand_id(mut self, value: impl Into<BrandId>) -> Self {
        self.brand_id = Some(value.into());
        self
    }
    /// With a value for `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// With a value for `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }
    /// With a value for `attributes`.
    #[must_use]
    pub fn with_attributes(mut self, value: ProductAttributes) -> Self {
        self.attributes = Some(value);
        self
    }
    /// With a value for `state`.
    #[must_use]
    pub fn with_state(mut self, value: ProductState) -> Self {
        self.state = Some(value);
        self
    }
    /// With a value for `released_on`.
    #[must_use]
    pub fn with_released_on(mut self, value: chrono::NaiveDate) -> Self {
        self.released_on = Some(value);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
    /// With a value for `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.updated_at = Some(value);
        self
    }
}

/// Changes to a row of `shop.products`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<ProductId>,
    /// Where it is found.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Who makes it, if anybody is named.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<Option<BrandId>>,
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

impl ProductPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<ProductId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `category_id`.
    #[must_use]
    pub fn with_category_id(mut self, value: impl Into<CategoryId>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// With a value for `brand_id`.
    #[must_use]
    pub fn with_brand_id(mut self, value: impl Into<BrandId>) -> Self {
        self.brand_id = Some(Some(value.into()));
        self
    }
    /// With null for `brand_id`.
    #[must_use]
    pub fn without_brand_id(mut self) -> Self {
        self.brand_id = Some(None);
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// With a value for `slug`.
    #[must_use]
    pub fn with_slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }
    /// With a value for `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// With a value for `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }
    /// With a value for `attributes`.
    #[must_use]
    pub fn with_attributes(mut self, value: ProductAttributes) -> Self {
        self.attributes = Some(value);
        self
    }
    /// With a value for `state`.
    #[must_use]
    pub fn with_state(mut self, value: ProductState) -> Self {
        self.state = Some(value);
        self
    }
    /// With a value for `released_on`.
    #[must_use]
    pub fn with_released_on(mut self, value: chrono::NaiveDate) -> Self {
        self.released_on = Some(Some(value));
        self
    }
    /// With null for `released_on`.
    #[must_use]
    pub fn without_released_on(mut self) -> Self {
        self.released_on = Some(None);
        self
    }
    /// With a value for `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(value);
        self
    }
    /// With a value for `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.updated_at = Some(value);
        self
    }
}

/// What identifies a row of the table shop.variants.
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
pub struct VariantId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for VariantId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for VariantId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for VariantId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<VariantId> for uuid::Uuid {
    fn from(id: VariantId) -> Self {
        id.0
    }
}

/// What a product is sold as: a size, a colour. Seen by whoever sees the product.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Variant {
    /// Unique identifier.
    pub id: VariantId,
    /// The product.
    pub product_id: ProductId,
    /// Printed on the box; typed in whatever case.
    pub article_number: String,
    /// What tells it from its siblings, such as `large, blue`.
    pub name: String,
    /// With its box.
    pub weight_in_grams: Option<i32>,
    /// Can it be ordered now?
    pub is_available: bool,
}

impl Variant {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, product_id, article_number::pg_catalog.text as article_number, name, weight_in_grams, is_available";
}

/// A new row of `shop.variants`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewVariant {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<VariantId>,
    /// The product.
    pub product_id: ProductId,
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
    pub fn new(
        product_id: impl Into<ProductId>,
        article_number: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            id: Default::default(),
            product_id: product_id.into(),
            article_number: article_number.into(),
            name: name.into(),
            weight_in_grams: Default::default(),
            is_available: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<VariantId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `weight_in_grams`.
    #[must_use]
    pub fn with_weight_in_grams(mut self, value: i32) -> Self {
        self.weight_in_grams = Some(value);
        self
    }
    /// With a value for `is_available`.
    #[must_use]
    pub fn with_is_available(mut self, value: bool) -> Self {
        self.is_available = Some(value);
        self
    }
}

/// Changes to a row of `shop.variants`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct VariantPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<VariantId>,
    /// The product.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
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

impl VariantPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<VariantId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `product_id`.
    #[must_use]
    pub fn with_product_id(mut self, value: impl Into<ProductId>) -> Self {
        self.product_id = Some(value.into());
        self
    }
    /// With a value for `article_number`.
    #[must_use]
    pub fn with_article_number(mut self, value: impl Into<String>) -> Self {
        self.article_number = Some(value.into());
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// With a value for `weight_in_grams`.
    #[must_use]
    pub fn with_weight_in_grams(mut self, value: i32) -> Self {
        self.weight_in_grams = Some(Some(value));
        self
    }
    /// With null for `weight_in_grams`.
    #[must_use]
    pub fn without_weight_in_grams(mut self) -> Self {
        self.weight_in_grams = Some(None);
        self
    }
    /// With a value for `is_available`.
    #[must_use]
    pub fn with_is_available(mut self, value: bool) -> Self {
        self.is_available = Some(value);
        self
    }
}

/// What a variant costs from one day to another. A change of price ends one period and begins the next.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Price {
    /// What is priced.
    pub variant_id: VariantId,
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

impl Price {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "variant_id, currency, valid_from, valid_until, valid_during, amount";
}

/// A new row of `shop.prices`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewPrice {
    /// What is priced.
    pub variant_id: VariantId,
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
    pub fn new(variant_id: impl Into<VariantId>, amount: rust_decimal::Decimal) -> Self {
        Self {
            variant_id: variant_id.into(),
            currency: Default::default(),
            valid_from: Default::default(),
            valid_until: Default::default(),
            amount,
        }
    }
    /// With a value for `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// With a value for `valid_from`.
    #[must_use]
    pub fn with_valid_from(mut self, value: chrono::NaiveDate) -> Self {
        self.valid_from = Some(value);
        self
    }
    /// With a value for `valid_until`.
    #[must_use]
    pub fn with_valid_until(mut self, value: chrono::NaiveDate) -> Self {
        self.valid_until = Some(value);
        self
    }
}

/// Changes to a row of `shop.prices`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PricePatch {
    /// What is priced.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<VariantId>,
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

impl PricePatch {
    /// With a value for `variant_id`.
    #[must_use]
    pub fn with_variant_id(mut self, value: impl Into<VariantId>) -> Self {
        self.variant_id = Some(value.into());
        self
    }
    /// With a value for `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// With a value for `valid_from`.
    #[must_use]
    pub fn with_valid_from(mut self, value: chrono::NaiveDate) -> Self {
        self.valid_from = Some(value);
        self
    }
    /// With a value for `valid_until`.
    #[must_use]
    pub fn with_valid_until(mut self, value: chrono::NaiveDate) -> Self {
        self.valid_until = Some(Some(value));
        self
    }
    /// With null for `valid_until`.
    #[must_use]
    pub fn without_valid_until(mut self) -> Self {
        self.valid_until = Some(None);
        self
    }
    /// With a value for `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: rust_decimal::Decimal) -> Self {
        self.amount = Some(value);
        self
    }
}

/// What identifies a row of the table shop.promotions.
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
pub struct PromotionId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for PromotionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for PromotionId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for PromotionId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<PromotionId> for uuid::Uuid {
    fn from(id: PromotionId) -> Self {
        id.0
    }
}

/// Discounts on a category for some days. Visitors see the ones that run today, staff all of them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Promotion {
    /// Unique identifier.
    pub id: PromotionId,
    /// What is cheaper.
    pub category_id: CategoryId,
    /// How much cheaper.
    pub discount_in_percent: rust_decimal::Decimal,
    /// On which days.
    pub valid_during: Range<chrono::NaiveDate>,
}

impl Promotion {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, category_id, discount_in_percent, valid_during";
}

/// A new row of `shop.promotions`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewPromotion {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<PromotionId>,
    /// What is cheaper.
    pub category_id: CategoryId,
    /// How much cheaper.
    pub discount_in_percent: rust_decimal::Decimal,
    /// On which days.
    pub valid_during: Range<chrono::NaiveDate>,
}

impl NewPromotion {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(
        category_id: impl Into<CategoryId>,
        discount_in_percent: rust_decimal::Decimal,
        valid_during: Range<chrono::NaiveDate>,
    ) -> Self {
        Self {
            id: Default::default(),
            category_id: category_id.into(),
            discount_in_percent,
            valid_during,
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<PromotionId>) -> Self {
        self.id = Some(value.into());
        self
    }
}

/// Changes to a row of `shop.promotions`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PromotionPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<PromotionId>,
    /// What is cheaper.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// How much cheaper.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub discount_in_percent: Option<rust_decimal::Decimal>,
    /// On which days.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub valid_during: Option<Range<chrono::NaiveDate>>,
}

impl PromotionPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<PromotionId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `category_id`.
    #[must_use]
    pub fn with_category_id(mut self, value: impl Into<CategoryId>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// With a value for `discount_in_percent`.
    #[must_use]
    pub fn with_discount_in_percent(mut self, value: rust_decimal::Decimal) -> Self {
        self.discount_in_percent = Some(value);
        self
    }
    /// With a value for `valid_during`.
    #[must_use]
    pub fn with_valid_during(mut self, value: Range<chrono::NaiveDate>) -> Self {
        self.valid_during = Some(value);
        self
    }
}

/// What each variant costs today.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CurrentPrice {
    /// What is priced.
    pub variant_id: VariantId,
    /// The currency, as three letters of ISO 4217.
    pub currency: String,
    /// The price of one, with tax.
    pub amount: rust_decimal::Decimal,
}

impl CurrentPrice {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "variant_id, currency, amount";
}

/// The catalogue as a list: one line per product that the reader may see, with what its cheapest variant costs today.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductListing {
    /// The product.
    pub product_id: ProductId,
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

impl ProductListing {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "product_id, slug, name, brand, category, price_from";
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
    pub fn new(p_query: impl Into<String>) -> Self {
        Self {
            p_query: p_query.into(),
            p_limit: Default::default(),
        }
    }
    /// With a value for `p_limit`.
    #[must_use]
    pub fn with_p_limit(mut self, value: i32) -> Self {
        self.p_limit = Some(value);
        self
    }
}
