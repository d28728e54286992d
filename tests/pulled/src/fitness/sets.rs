//! `sets`.

use codegen::prelude::*;

use crate::fitness::exercises::Exercise;
use crate::fitness::shared::Fitness;
use crate::fitness::workouts::Workout;

#[derive(Table)]
#[table(sets, schema(Fitness), row_security(off))]
#[access(service())]
#[primary_key(workout_id, number)]
#[index(exercise_id)]
pub struct Set {
    #[references(Workout::workout_id, on_delete(cascade))]
    pub workout_id: i64,
    pub number: i16,
    #[references(Exercise::exercise_id)]
    pub exercise_id: i32,
    #[check("repetitions > 0")]
    pub repetitions: i16,
    #[default("0")]
    pub kilograms: Numeric<6, 2>,
    pub rpe: Option<Numeric<3, 1>>,
    #[generated("(repetitions)::numeric * kilograms")]
    pub volume: Option<Numeric>,
}
