//! `genres`.

use codegen::prelude::*;

#[derive(Table)]
#[table(genres, row_security(off))]
#[grant(select, to(music_reader))]
pub struct Genre {
    #[primary_key]
    pub genre_id: i32,
    pub name: Option<Varchar<120>>,
}
