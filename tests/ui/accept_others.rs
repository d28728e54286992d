// Dangers of what is no object of the database.

use codegen::prelude::*;

#[derive(Values)]
#[accept(rewrites_table = "few rows")]
pub enum State {
    Draft,
    Printed,
}

#[derive(Composite)]
#[composite(record)]
#[accept(loses_data = "nobody reads it")]
pub struct Line {
    pub number: i64,
}

fn main() {}
