//! What sensors measured, month by month.

use codegen::prelude::*;

use crate::time_series::sensors::Sensor;

/// What sensors measured, month by month.
#[derive(Table)]
#[table(readings, partition_by = "RANGE (taken_at)", row_security(off))]
#[access(service())]
#[primary_key(sensor_id, taken_at)]
#[index(taken_at, name = "readings_by_time")]
#[index(quality, only = "quality > 0")]
#[trigger(after(insert), stamp_rollup, name = "stamp")]
pub struct Reading {
    #[references(Sensor::sensor_id)]
    pub sensor_id: i64,
    pub taken_at: Timestamptz,
    pub value: f64,
    #[check("(quality >= 0) AND (quality <= 3)")]
    #[default("0")]
    pub quality: i16,
}

#[derive(Table)]
#[table(
    readings_2026_01,
    partition_of(Reading, "FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-02-01 00:00:00+00')"),
    row_security(off)
)]
#[access(service())]
pub struct Readings202601 {}

#[derive(Table)]
#[table(
    readings_2026_02,
    partition_of(Reading, "FOR VALUES FROM ('2026-02-01 00:00:00+00') TO ('2026-03-01 00:00:00+00')"),
    storage(fillfactor = 90),
    row_security(off)
)]
#[access(service())]
pub struct Readings202602 {}

#[derive(Table)]
#[table(readings_later, partition_of(Reading, "DEFAULT"), row_security(off))]
#[access(service())]
#[index(value, name = "readings_later_value")]
pub struct ReadingsLater {
    #[inherited]
    pub sensor_id: i64,
    #[inherited]
    pub taken_at: Timestamptz,
    #[inherited]
    pub value: f64,
    #[inherited]
    #[default("0")]
    pub quality: i16,
}

#[function(plpgsql, search_path(caller), body = "time_series/stamp_rollup.sql", grant(public))]
pub fn stamp_rollup() -> Trigger;

#[derive(View)]
#[view(daily_extremes, query = "time_series/daily_extremes.sql", materialized, without_data)]
#[access(service())]
pub struct DailyExtreme {
    pub sensor_id: Option<i64>,
    pub day: Option<Date>,
    pub low: Option<f64>,
    pub high: Option<f64>,
}
