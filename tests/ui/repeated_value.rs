// Two variants of a closed set are stored alike.

use codegen::prelude::*;

#[derive(Values)]
pub enum BookState {
    Draft,
    #[value("draft")]
    Sketch,
}

fn main() {}
