//! `workouts`.

use codegen::prelude::*;

use crate::fitness::athletes::Athlete;
use crate::fitness::shared::Fitness;

#[derive(Table)]
#[table(workouts, schema(Fitness), row_security(off))]
#[access(service())]
#[check(time = "ended_at > began_at")]
#[index(athlete_id, began_at(desc), name = "workouts_athlete")]
#[index(search, method(gin), name = "workouts_search")]
pub struct Workout {
    #[primary_key]
    #[identity(always)]
    pub workout_id: i64,
    #[references(Athlete::athlete_id, on_delete(cascade))]
    pub athlete_id: Uuid,
    pub began_at: Timestamptz,
    pub ended_at: Option<Timestamptz>,
    #[generated("ended_at - began_at")]
    pub duration: Option<Interval>,
    pub notes: Option<Text>,
    #[generated("to_tsvector('english'::regconfig, COALESCE(notes, ''::text))")]
    pub search: Option<Tsvector>,
}
