// The Rust type of an extension's type is no column type.

use codegen::prelude::*;

#[derive(Namespace)]
#[namespace(extensions, external)]
pub struct Extensions;

#[derive(ExternalType)]
#[external_type(vector, schema(Extensions), rust(Vec<String>))]
pub struct Embedding;

fn main() {}
