// The language of a function is misspelt.

use codegen::prelude::*;

#[function(plpgsl, body_sql = "begin return 1; end")]
pub fn count_books() -> i64;

fn main() {}
