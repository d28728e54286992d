// A domain does not say which type it narrows.

use codegen::prelude::*;

#[derive(Domain)]
#[domain(email, check("value ~ '@'"))]
pub struct Email;

fn main() {}
