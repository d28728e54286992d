//! What several modules share.

use codegen::prelude::*;

#[derive(Sequence)]
#[sequence(import_batch, type(i32), increment = 10, minvalue = 1000, maxvalue = 2000000, cycle)]
pub struct ImportBatch;

#[function(plpgsql, search_path(caller), body = "issues/board_insert.sql", verbatim, grant(public))]
pub fn board_insert() -> Trigger;
