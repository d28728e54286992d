// A row of test data gives a number for a text.

use codegen::prelude::*;

#[derive(Table)]
#[table(branches)]
pub struct Branch {
    #[primary_key]
    pub id: Uuid,
    pub name: Text,
}

pub fn seed() -> Seed {
    Seed::new().row(row!(Branch { id: "0b000000-0000-4000-8000-000000000001", name: 5 }))
}

fn main() {}
