// A closed set holds texts and numbers.

use codegen::prelude::*;

#[derive(Values)]
pub enum BookState {
    #[value("draft")]
    Draft,
    #[value(1)]
    Published,
}

fn main() {}
