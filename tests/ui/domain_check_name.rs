// The check of a domain names something other than its value.

use codegen::prelude::*;

#[derive(Domain)]
#[domain(email, base(Text), check("email ~ '@'"))]
pub struct Email;

fn main() {}
