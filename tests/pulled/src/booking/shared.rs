//! What several modules share.

use codegen::prelude::*;

#[derive(Extension)]
#[extension(btree_gist)]
pub struct BtreeGistExtension;

#[derive(Definition)]
#[definition(
    range_type("public.floatrange"),
    create(
        "create type public.floatrange as range (subtype = double precision, subtype_diff = float8mi, multirange_type_name = public.floatmultirange)"
    ),
    drop("drop type public.floatrange")
)]
pub struct Floatrange;
