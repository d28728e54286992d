// A collation belongs to a field of a type, and is a text.

use codegen::prelude::*;

#[derive(Composite)]
#[composite(label)]
pub struct Label {
    #[collate(C)]
    pub name: Text,
    #[collate("C")]
    #[collate("POSIX")]
    pub code: Text,
}

#[derive(Composite)]
#[composite(record)]
pub struct Found {
    #[collate("C")]
    pub name: Text,
}

fn main() {}
