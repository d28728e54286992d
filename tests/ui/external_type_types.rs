// What an extension's type is in generated code is said wrongly: a column type that can be null, no TypeScript.

use codegen::prelude::*;

#[derive(Namespace)]
#[namespace(extensions, external)]
pub struct Extensions;

#[derive(ExternalType)]
#[external_type(citext, schema(Extensions), rust(Option<Text>))]
pub struct Citext;

#[derive(ExternalType)]
#[external_type(cube, schema(Extensions), typescript = "strng[] | null")]
pub struct Cube;

fn main() {}
