//! `sensor_kinds`.

use codegen::prelude::*;

#[derive(Table)]
#[table(sensor_kinds, row_security(off))]
#[access(service())]
pub struct SensorKind {
    #[primary_key]
    pub kind: Text,
    pub unit: Text,
    #[default("2")]
    pub precision_digits: i16,
}
