//! `rollups`.

use codegen::prelude::*;

use crate::time_series::sensors::Sensor;

#[derive(Table)]
#[table(rollups, row_security(off))]
#[access(service())]
#[primary_key(sensor_id, day)]
pub struct Rollup {
    #[references(Sensor::sensor_id, on_delete(cascade))]
    pub sensor_id: i64,
    pub day: Date,
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub mean: Option<f64>,
    #[default("0")]
    pub samples: i64,
}
