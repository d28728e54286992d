// A variant of a closed set holds data.

use codegen::prelude::*;

#[derive(Values)]
pub enum BookState {
    Draft,
    Published(i64),
}

fn main() {}
