//! `media`.

use codegen::prelude::*;

#[derive(Table)]
#[table(media, row_security(off))]
#[access(service())]
#[check(check = "num_nonnulls(width, height) = ANY (ARRAY[0, 2])")]
pub struct Media {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub media_id: Uuid,
    pub file_name: Text,
    #[check("bytes >= 0")]
    pub bytes: i64,
    pub checksum: Option<Bit<64>>,
    pub width: Option<i32>,
    pub height: Option<i32>,
    #[default("now()")]
    pub uploaded: Timestamptz,
}
