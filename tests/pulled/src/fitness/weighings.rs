//! `weighings`.

use codegen::prelude::*;

use crate::fitness::athletes::Athlete;
use crate::fitness::shared::Fitness;

#[derive(Table)]
#[table(weighings, schema(Fitness), row_security(off))]
#[access(service())]
#[primary_key(athlete_id, weighed_on)]
pub struct Weighing {
    #[references(Athlete::athlete_id, on_delete(cascade))]
    pub athlete_id: Uuid,
    #[default("CURRENT_DATE")]
    pub weighed_on: Date,
    pub kilograms: Numeric<5, 2>,
    #[generated("round((kilograms * 2.2046226), 2)")]
    pub pounds: Option<Numeric<6, 2>>,
}
