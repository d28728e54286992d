// A function does not say what it returns.

use codegen::prelude::*;

#[function(sql, body_sql = "select 1")]
pub fn count_books();

fn main() {}
