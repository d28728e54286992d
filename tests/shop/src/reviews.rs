//! What customers think of what they bought.

use codegen::prelude::*;

use crate::access::{BackOffice, Shop, is_staff};
use crate::catalogue::Product;
use crate::customers::Customer;

/// What customers think of a product: one review each. Everybody reads what is published; its author and staff also what
/// is not.
#[derive(Table)]
#[table(reviews, schema(Shop))]
#[owner(customer_id)]
#[access(
    select(any(all(anyone, "is_published"), owner, when(is_staff))),
    insert(owner, columns(product_id, customer_id, stars, title, body)),
    update(owner, columns(stars, title, body)),
    delete(any(owner, when(is_staff))),
    service(select, insert, update, delete)
)]
#[unique(product_id, customer_id)]
#[index(customer_id, created_at(desc), comment = "A customer's reviews, latest first.")]
#[index(
    product_id,
    created_at(desc),
    include(stars),
    only = "is_published",
    name = "reviews_published_idx",
    comment = "A product's published reviews, latest first."
)]
pub struct Review {
    /// Unique identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// What is judged.
    #[references(Product::id, on_delete(cascade))]
    pub product_id: Uuid,
    /// Who judges.
    #[references(Customer::id, on_delete(cascade))]
    pub customer_id: Uuid,
    /// How good it is.
    pub stars: Stars,
    /// The judgement in a line.
    #[check("char_length(title) <= 120")]
    pub title: Option<Text>,
    /// The judgement at length.
    #[default("''")]
    #[check("char_length(body) <= 10000")]
    pub body: Text,
    /// May everybody read it? Staff decide.
    #[default("true")]
    pub is_published: bool,
    /// When it was written.
    #[default("now()")]
    pub created_at: Timestamptz,
}

/// How good a product is.
#[derive(Values)]
pub enum Stars {
    /// Do not buy it.
    #[value(1)]
    One,
    /// Think twice.
    #[value(2)]
    Two,
    /// It will do.
    #[value(3)]
    Three,
    /// Good.
    #[value(4)]
    Four,
    /// Buy two.
    #[value(5)]
    Five,
}

/// What published reviews come to, by product.
#[derive(View)]
#[view(product_ratings, schema(Shop), security_barrier, query = "product_ratings.sql")]
#[access(select(anyone), service(select))]
pub struct ProductRating {
    /// The product.
    pub product_id: Uuid,
    /// How many reviews there are.
    pub reviews: i64,
    /// Their average, from 1 to 5.
    pub average: Numeric,
}

/// How many reviews gave so many stars.
#[derive(Composite)]
#[composite(record)]
pub struct StarCount {
    /// The stars.
    pub stars: Stars,
    /// The reviews that gave them.
    pub reviews: i64,
}

/// What the reviews of a product that the caller may read come to, star by star.
#[function(
    sql,
    stable,
    schema(Shop),
    body_sql = "select r.stars, count(*) from shop.reviews as r where r.product_id = p_product_id and r.stars >= p_at_least \
                group by r.stars order by r.stars",
    grant(anon, authenticated),
    depends_on(Review)
)]
pub fn stars_of(p_product_id: Uuid, #[default("1")] p_at_least: Stars) -> Rows<StarCount>;

/// Shows or hides a review. For staff.
#[function(
    plpgsql,
    schema(BackOffice),
    security(definer),
    body = "moderate_review.sql",
    grant(authenticated),
    depends_on(Review, is_staff)
)]
pub fn moderate_review(p_review_id: Uuid, p_is_published: bool) -> Void;
