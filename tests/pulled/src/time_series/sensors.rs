//! `sensors`.

use codegen::prelude::*;

use crate::time_series::sensor_kinds::SensorKind;
use crate::time_series::sites::Site;

#[derive(Table)]
#[table(sensors, row_security(off))]
#[access(service())]
#[index(site_id)]
#[statistics(site_id, kind, kinds(ndistinct, dependencies), name = "sensors_site_kind")]
pub struct Sensor {
    #[primary_key]
    #[identity(always)]
    pub sensor_id: i64,
    #[references(Site::site_id)]
    pub site_id: i32,
    #[references(SensorKind::kind, on_update(cascade))]
    pub kind: Text,
    #[default("CURRENT_DATE")]
    pub installed: Date,
    pub location: Option<types::Point>,
}
