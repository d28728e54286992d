//! `copies`.

use codegen::prelude::*;

use crate::library::branches::Branch;

#[derive(Table)]
#[table(copies, row_security(off))]
#[access(service())]
#[primary_key(branch_id, number)]
pub struct Copies {
    #[references(Branch::branch_id)]
    pub branch_id: i16,
    pub number: i32,
    pub item_id: i64,
    pub shelf: Option<Char<4>>,
    #[default("'good'")]
    pub condition: CopyCondition,
}

#[derive(Values)]
pub enum CopyCondition {
    New,
    Good,
    Worn,
    Lost,
}
