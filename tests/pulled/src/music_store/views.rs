//! Views over several tables.

use codegen::prelude::*;

#[derive(View)]
#[view(album_lengths, query = "music_store/album_lengths.sql", security(definer))]
#[grant(select, to(music_reader))]
pub struct AlbumLength {
    pub album_id: Option<i32>,
    pub title: Option<Varchar<160>>,
    pub milliseconds: Option<i64>,
    pub tracks: Option<i32>,
}
