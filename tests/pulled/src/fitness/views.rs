//! Views over several tables.

use codegen::prelude::*;

use crate::fitness::shared::Fitness;

#[derive(View)]
#[view(personal_records, schema(Fitness), query = "fitness/personal_records.sql", security(definer))]
#[access(service())]
pub struct PersonalRecord {
    pub athlete_id: Option<Uuid>,
    pub exercise_id: Option<i32>,
    pub kilograms: Option<Numeric<6, 2>>,
    pub repetitions: Option<i16>,
    pub set_on: Option<Date>,
}

/// Refreshed every night.
#[derive(View)]
#[view(weekly_volume, schema(Fitness), query = "fitness/weekly_volume.sql", materialized)]
#[access(service())]
#[index(athlete_id, week, unique, name = "weekly_volume_key")]
pub struct WeeklyVolume {
    pub athlete_id: Option<Uuid>,
    pub week: Option<Timestamptz>,
    pub volume: Option<Numeric>,
    pub workouts: Option<i64>,
}
