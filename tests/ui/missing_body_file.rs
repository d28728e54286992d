// A function names a file that does not exist.

use codegen::prelude::*;

#[function(plpgsql, body = "broken_functoin.sql")]
pub fn count_books() -> i64;

fn main() {}
