//! Functions that callers use.

use codegen::prelude::*;

use crate::fitness::shared::Fitness;

#[function(
    sql,
    schema(Fitness),
    stable,
    search_path(caller),
    body = "fitness/bmi.sql",
    verbatim,
    grant(public)
)]
pub fn bmi(p_athlete: Uuid) -> Numeric;
