// An argument of a function is a String.

use codegen::prelude::*;

#[function(sql, body_sql = "select 1")]
pub fn count_books(p_title: String) -> i64;

fn main() {}
