//! What the types do with a PostgreSQL database, through sqlx.

mod access;
mod carts;
mod catalogue;
mod customers;
mod finite;
mod orders;
mod purchasing;
mod reviews;
mod staff;
mod stock;
mod values;

pub use catalogue::shop_search_products;
pub use stock::shop_record_visit;
pub use carts::back_office_empty_abandoned_carts;
pub use orders::{
    back_office_best_sellers, back_office_set_order_status, shop_order_total,
    shop_place_order,
};
pub use reviews::{back_office_moderate_review, shop_stars_of};
