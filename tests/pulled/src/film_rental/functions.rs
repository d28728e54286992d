//! Functions that callers use.

use codegen::prelude::*;

#[function(sql, stable, search_path(caller), body = "film_rental/film_in_stock.sql", verbatim, grant(public))]
pub fn film_in_stock(p_film_id: i32, p_store_id: i32, #[out] p_film_count: i64);

#[function(
    sql,
    immutable,
    strict,
    search_path(caller),
    body = "film_rental/last_day.sql",
    verbatim,
    grant(public)
)]
pub fn last_day(_: Timestamptz) -> Date;
