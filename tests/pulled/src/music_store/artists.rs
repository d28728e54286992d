//! `artists`.

use codegen::prelude::*;

#[derive(Table)]
#[table(artists, row_security(off))]
#[grant(select, to(music_reader))]
pub struct Artist {
    #[primary_key]
    pub artist_id: i32,
    pub name: Option<Varchar<120>>,
}
