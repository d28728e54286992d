//! What several modules share.

use codegen::prelude::*;

#[derive(Namespace)]
#[namespace(pg_catalog, external)]
pub struct PgCatalog;

#[derive(Domain)]
#[domain(release_year, base(i32), check("(VALUE >= 1888) AND (VALUE <= 2155)", name = "release_year_range"))]
pub struct ReleaseYear;

#[function(plpgsql, schema(PgCatalog), external)]
pub fn tsvector_update_trigger() -> Trigger;

#[function(plpgsql, stable, search_path(caller), body = "film_rental/inventory_in_stock.sql", grant(public))]
pub fn inventory_in_stock(p_inventory_id: i32) -> bool;

/// Keeps updated_at.
#[function(plpgsql, search_path(caller), body = "film_rental/touch.sql", grant(public))]
pub fn touch() -> Trigger;
