// A field of a JSON object has a type that JSON does not have.

use codegen::prelude::*;

/// What is known of a book.
#[derive(JsonObject)]
pub struct Metadata {
    pub labels: Vec<String>,
    pub printed: Date,
}

fn main() {}
