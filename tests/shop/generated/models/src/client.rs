//! What the types do with a PostgreSQL database, through tokio-postgres.

mod access;
mod carts;
mod catalogue;
mod customers;
mod orders;
mod purchasing;
mod record;
mod reviews;
mod staff;
mod stock;
mod values;

pub use catalogue::shop_search_products_on;
pub use stock::shop_record_visit_on;
pub use carts::back_office_empty_abandoned_carts_on;
pub use orders::{
    back_office_best_sellers_on, back_office_set_order_status_on, shop_order_total_on,
    shop_place_order_on,
};
pub use reviews::{back_office_moderate_review_on, shop_stars_of_on};
