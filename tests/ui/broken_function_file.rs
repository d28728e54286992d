// The file of a function holds broken SQL.

use codegen::prelude::*;

#[function(sql, body = "broken_function.sql")]
pub fn count_books() -> i64;

fn main() {}
