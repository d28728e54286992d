//! What is for sale.

use codegen::prelude::*;

use crate::access::{Amount, Citext, Internal, Shop, is_manager, is_staff, set_updated_at};

/// The tree of categories.
#[derive(Table)]
#[table(categories, schema(Shop))]
#[access(
    select(anyone),
    insert(when(is_staff), columns(parent_id, name, slug, position)),
    update(when(is_staff), columns(parent_id, name, slug, position)),
    delete(when(is_manager)),
    service(select, insert, update, delete)
)]
#[unique(
    parent_id,
    name,
    nulls_not_distinct,
    comment = "Names differ within a category, and so do those of the topmost ones, whose parent is null."
)]
#[check(slug_form = "internal.is_slug(slug)")]
#[trigger(
    after(insert, update(parent_id)),
    refuse_category_cycle,
    when = "new.parent_id is not null",
    constraint(initially_deferred)
)]
pub struct Category {
    /// Unique identifier.
    #[primary_key]
    #[identity(by_default, start = 1000)]
    pub id: i64,
    /// The category that it is part of; null for the topmost ones.
    #[references(Category::id, on_delete(restrict))]
    pub parent_id: Option<i64>,
    /// Shown to people.
    pub name: Text,
    /// Its part of an address on the web.
    #[unique]
    pub slug: Text,
    /// Its place among its siblings.
    #[default("0")]
    pub position: i16,
}

/// Refuses a category that is, through its parents, part of itself. Deferred, so that one transaction may rearrange the
/// tree step by step.
#[function(
    plpgsql,
    schema(Internal),
    security(definer),
    body = "refuse_category_cycle.sql",
    depends_on(Category)
)]
pub fn refuse_category_cycle() -> Trigger;

/// Makers of products.
#[derive(Table)]
#[table(brands, schema(Shop))]
#[access(
    select(anyone),
    insert(when(is_staff), columns(name, website)),
    update(when(is_staff), columns(name, website)),
    delete(when(is_manager)),
    service(select, insert, update, delete)
)]
pub struct Brand {
    /// Unique identifier.
    #[primary_key]
    #[identity(by_default, start = 1000)]
    pub id: i64,
    /// Shown to people.
    #[unique]
    pub name: Text,
    /// Where to read more.
    #[check("website like 'https://%'")]
    pub website: Option<Text>,
}

/// What is for sale. Visitors see what is published, staff also what is not yet or no more.
#[derive(Table)]
#[table(products, schema(Shop))]
#[access(
    select(any(all(anyone, "state = 'published'"), when(is_staff))),
    insert(
        when(is_staff),
        columns(category_id, brand_id, name, slug, description, tags, attributes, state, released_on)
    ),
    update(
        when(is_staff),
        columns(category_id, brand_id, name, slug, description, tags, attributes, state, released_on)
    ),
    delete(when(is_manager)),
    service(select, insert, update, delete)
)]
#[check(slug_form = "internal.is_slug(slug)")]
#[index(category_id, name, comment = "A category's products in order, and the foreign key to categories.")]
#[index(brand_id)]
#[index(
    released_on(desc, nulls_last),
    include(name, slug),
    only = "state = 'published'",
    name = "products_latest_idx",
    comment = "The latest products, without a visit to the table."
)]
#[index(tags, method(gin), comment = "Products that have a tag.")]
#[index(attributes(opclass = "jsonb_path_ops"), method(gin), comment = "Products that have an attribute.")]
#[index(search, method(gin), comment = "Answers search_products.")]
#[trigger(before(update), set_updated_at)]
pub struct Product {
    /// Unique identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// Where it is found.
    #[references(Category::id, on_delete(restrict))]
    pub category_id: i64,
    /// Who makes it, if anybody is named.
    #[references(Brand::id, on_delete(set_null))]
    pub brand_id: Option<i64>,
    /// Shown to people.
    pub name: Text,
    /// Its part of an address on the web.
    #[unique]
    pub slug: Text,
    /// What it is, at length.
    #[default("''")]
    #[compression(pglz)]
    pub description: Text,
    /// Words to find it by.
    #[default("'{}'")]
    pub tags: Vec<Text>,
    /// What it is made of and how to treat it.
    #[default("'{}'")]
    pub attributes: Json<ProductAttributes>,
    /// Can it be seen and bought?
    #[default("'draft'")]
    pub state: ProductState,
    /// First day on sale.
    pub released_on: Option<Date>,
    /// What a search looks through: the name before the description.
    #[generated(
        "setweight(to_tsvector('english', name), 'A') || setweight(to_tsvector('english', description), 'B')"
    )]
    pub search: Tsvector,
    /// When it was entered.
    #[default("now()")]
    pub created_at: Timestamptz,
    /// When it last changed; kept by trigger.
    #[default("now()")]
    pub updated_at: Timestamptz,
}

/// The life of a product.
#[derive(Values)]
pub enum ProductState {
    /// Being written; staff alone see it.
    Draft,
    /// On sale.
    Published,
    /// No longer on sale; kept for the orders that name it.
    Discontinued,
}

/// What a product is made of and how to treat it.
#[derive(JsonObject)]
pub struct ProductAttributes {
    /// What it is made of, such as `oak`.
    pub materials: Option<Vec<String>>,
    /// Its size out of the box.
    pub dimensions: Option<Dimensions>,
    /// Whatever its maker says beyond that.
    pub maker: Option<JsonAny>,
}

/// A size in millimetres.
#[derive(JsonObject)]
pub struct Dimensions {
    /// From left to right.
    pub width: i64,
    /// From bottom to top.
    pub height: i64,
    /// From front to back.
    pub depth: i64,
}

/// What a product is sold as: a size, a colour. Seen by whoever sees the product.
#[derive(Table)]
#[table(variants, schema(Shop))]
#[access(
    select(via(product_id, any(all(anyone, "state = 'published'"), when(is_staff)))),
    insert(when(is_staff), columns(product_id, article_number, name, weight_in_grams, is_available)),
    update(when(is_staff), columns(article_number, name, weight_in_grams, is_available)),
    delete(when(is_manager)),
    service(select, insert, update, delete)
)]
#[unique(product_id, name)]
pub struct Variant {
    /// Unique identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// The product.
    #[references(Product::id, on_delete(cascade))]
    pub product_id: Uuid,
    /// Printed on the box; typed in whatever case.
    #[unique]
    pub article_number: Citext,
    /// What tells it from its siblings, such as `large, blue`.
    pub name: Text,
    /// With its box.
    #[check("weight_in_grams > 0")]
    pub weight_in_grams: Option<i32>,
    /// Can it be ordered now?
    #[default("true")]
    pub is_available: bool,
}

/// What a variant costs from one day to another. A change of price ends one period and begins the next.
#[derive(Table)]
#[table(prices, schema(Shop))]
#[access(
    select(anyone),
    insert(when(is_staff), columns(variant_id, currency, valid_from, valid_until, amount)),
    update(when(is_staff), columns(valid_until)),
    service(select, insert, update, delete)
)]
#[primary_key(variant_id, currency, valid_from)]
#[exclude(
    gist(variant_id = "=", currency = "=", valid_during = "&&"),
    name = "prices_do_not_overlap",
    comment = "On each day a variant has at most one price per currency."
)]
#[check(currency_code = "currency ~ '^[A-Z]{3}$'")]
pub struct Price {
    /// What is priced.
    #[references(Variant::id, on_delete(cascade))]
    pub variant_id: Uuid,
    /// The currency, as three letters of ISO 4217.
    #[default("'EUR'")]
    pub currency: Char<3>,
    /// The first day.
    #[default("current_date")]
    pub valid_from: Date,
    /// The day after the last; null until further notice.
    pub valid_until: Option<Date>,
    /// The days.
    #[generated("daterange(valid_from, valid_until)")]
    pub valid_during: Daterange,
    /// The price of one, with tax.
    pub amount: Amount,
}

/// Discounts on a category for some days. Visitors see the ones that run today, staff all of them.
#[derive(Table)]
#[table(promotions, schema(Shop))]
#[access(service(select, insert, update, delete))]
#[policies(promotion_policies)]
#[index(category_id, discount_in_percent(desc))]
pub struct Promotion {
    /// Unique identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// What is cheaper.
    #[references(Category::id, on_delete(cascade))]
    pub category_id: i64,
    /// How much cheaper.
    #[check("discount_in_percent > 0 and discount_in_percent <= 90")]
    pub discount_in_percent: Numeric<4, 1>,
    /// On which days.
    #[check("not isempty(valid_during)")]
    pub valid_during: Daterange,
}

fn promotion_policies(policies: Policies<Promotion>) -> Policy<Promotion> {
    let today = || sql!("{} @> current_date", Promotion::valid_during);
    let running = Scope::all([Scope::anyone(), Scope::rows(today())]);
    policies
        .select("running promotions")
        .to("anon")
        .to("authenticated")
        .using(today())
        .meaning("Anyone sees the promotions that run today.")
        .expect(Command::Select, Scope::any([running, Scope::when::<is_staff>()]))
        .all("promotions of staff")
        .to("authenticated")
        .using(sql!("(select {}())", is_staff))
        .with_check(sql!("(select {}())", is_staff))
        .meaning("Staff see and keep all of them.")
        .expect(Command::Insert, Scope::when::<is_staff>())
        .expect(Command::Update, Scope::when::<is_staff>())
        .expect(Command::Delete, Scope::when::<is_staff>())
}

/// What each variant costs today.
#[derive(View)]
#[view(current_prices, schema(Shop), query = "current_prices.sql")]
#[access(select(anyone), service(select))]
pub struct CurrentPrice {
    /// What is priced.
    pub variant_id: Uuid,
    /// The currency, as three letters of ISO 4217.
    pub currency: Char<3>,
    /// The price of one, with tax.
    pub amount: Amount,
}

/// The catalogue as a list: one line per product that the reader may see, with what its cheapest variant costs today.
#[derive(View)]
#[view(product_list, schema(Shop), query = "product_list.sql")]
#[access(select(anyone), service(select))]
pub struct ProductListing {
    /// The product.
    pub product_id: Uuid,
    /// Its part of an address on the web.
    pub slug: Text,
    /// Shown to people.
    pub name: Text,
    /// Who makes it.
    pub brand: Option<Text>,
    /// Where it is found.
    pub category: Text,
    /// What its cheapest variant costs today in euros; null where none is priced.
    pub price_from: Option<Numeric>,
}

/// Products that match a search as a person types it, the best first.
#[function(
    sql,
    schema(Shop),
    stable,
    parallel(safe),
    rows(20),
    body = "search_products.sql",
    grant(anon, authenticated, service_role)
)]
pub fn search_products(p_query: Text, #[default("20")] p_limit: i32) -> SetOf<Product>;
