// A value is stored as a truth value.

use codegen::prelude::*;

#[derive(Values)]
pub enum BookState {
    #[value(true)]
    Draft,
}

fn main() {}
