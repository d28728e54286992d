// An option of a function is misspelt.

use codegen::prelude::*;

#[function(sql, secrity(definer), body_sql = "select 1")]
pub fn count_books() -> i64;

fn main() {}
