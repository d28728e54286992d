//! `routes`.

use codegen::prelude::*;

use crate::fitness::shared::Fitness;

#[derive(Table)]
#[table(routes, schema(Fitness), row_security(off))]
#[access(service())]
pub struct Route {
    #[primary_key]
    #[default("nextval('fitness.routes_route_id_seq'::regclass)")]
    pub route_id: i32,
    pub name: Text,
    pub track: Option<types::Path>,
    pub start_at: Option<types::Point>,
    pub metres: f64,
}

#[derive(Sequence)]
#[sequence(routes_route_id_seq, schema(Fitness), type(i32), owned_by(Route::route_id))]
pub struct RoutesRouteIdSeq;
