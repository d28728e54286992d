//! Views over several tables.

use codegen::prelude::*;

use crate::issues::shared::board_insert;

#[derive(View)]
#[view(board, query = "issues/board.sql", security(definer))]
#[access(service())]
#[trigger(instead_of(insert), board_insert)]
pub struct Board {
    pub project: Option<Varchar<10>>,
    pub status: Option<Text>,
    pub position: Option<i16>,
    pub open_issues: Option<i64>,
}
