//! `media_types`.

use codegen::prelude::*;

#[derive(Table)]
#[table(media_types, row_security(off))]
#[grant(select, to(music_reader))]
pub struct MediaType {
    #[primary_key]
    pub media_type_id: i32,
    pub name: Option<Varchar<120>>,
}
