// A listed module does not exist.

use codegen::prelude::*;

pub fn declaration() -> Declaration {
    Project::new("Library", "Lends books.").module(module!(boks), "create_books").build()
}

mod books {}

fn main() {}
