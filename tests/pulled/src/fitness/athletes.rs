//! `athletes`.

use codegen::prelude::*;

use crate::fitness::shared::Fitness;

#[derive(Table)]
#[table(athletes, schema(Fitness), row_security(off))]
#[access(service())]
pub struct Athlete {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub athlete_id: Uuid,
    pub name: Text,
    pub born: Date,
    #[check("height_cm > (0)::numeric")]
    pub height_cm: Numeric<5, 1>,
    #[default("'metric'")]
    pub units: AthleteUnit,
}

#[derive(Values)]
pub enum AthleteUnit {
    Metric,
    Imperial,
}
