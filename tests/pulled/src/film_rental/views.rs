//! Views over several tables.

use codegen::prelude::*;

use crate::film_rental::films::MpaaRating;

#[derive(View)]
#[view(customer_list, query = "film_rental/customer_list.sql", security(definer), security_barrier)]
#[access(service())]
pub struct CustomerList {
    pub id: Option<i32>,
    pub name: Option<Text>,
    pub street: Option<Text>,
    pub city: Option<Text>,
}

/// One line per film and category.
#[derive(View)]
#[view(film_list, query = "film_rental/film_list.sql", security(definer))]
#[access(service())]
pub struct FilmList {
    pub film_id: Option<i32>,
    pub title: Option<Varchar<255>>,
    pub category: Option<Varchar<25>>,
    /// Per rental.
    pub price: Option<Numeric<4, 2>>,
    pub rating: Option<MpaaRating>,
    pub actors: Option<Vec<Text>>,
}

#[derive(View)]
#[view(sales_by_category, query = "film_rental/sales_by_category.sql", materialized)]
#[access(service())]
#[index(category, unique, name = "sales_by_category_key")]
pub struct SalesByCategory {
    pub category: Option<Varchar<25>>,
    pub total: Option<Numeric>,
}
