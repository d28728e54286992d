// A closed set has no values.

use codegen::prelude::*;

#[derive(Values)]
pub enum BookState {}

fn main() {}
