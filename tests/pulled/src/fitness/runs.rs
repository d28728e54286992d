//! `runs`.

use codegen::prelude::*;

use crate::fitness::routes::Route;
use crate::fitness::shared::Fitness;
use crate::fitness::workouts::Workout;

#[derive(Table)]
#[table(runs, schema(Fitness), row_security(off))]
#[access(service())]
pub struct Run {
    #[primary_key]
    #[references(Workout::workout_id, on_delete(cascade))]
    pub workout_id: i64,
    #[references(Route::route_id, on_delete(set_null))]
    pub route_id: Option<i32>,
    pub metres: f32,
    #[generated("metres / (60.0)::double precision")]
    pub pace: Option<f32>,
}
