//! `devices`.

use codegen::prelude::*;

use crate::fitness::athletes::Athlete;
use crate::fitness::shared::Fitness;

#[derive(Table)]
#[table(devices, schema(Fitness), row_security(off))]
#[access(service())]
pub struct Device {
    #[primary_key]
    pub serial_number: Text,
    #[references(Athlete::athlete_id)]
    pub athlete_id: Option<Uuid>,
    pub kind: Option<Text>,
    pub firmware: Option<Varchar<12>>,
}
