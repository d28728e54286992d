//! `tracks`.

use codegen::prelude::*;

use crate::music_store::albums::Album;
use crate::music_store::genres::Genre;
use crate::music_store::media_types::MediaType;

#[derive(Table)]
#[table(tracks, row_security(off))]
#[grant(select, to(music_reader))]
#[index(album_id)]
#[index(genre_id)]
pub struct Track {
    #[primary_key]
    pub track_id: i32,
    pub name: Varchar<200>,
    #[references(Album::album_id, on_delete(set_null))]
    pub album_id: Option<i32>,
    #[references(MediaType::media_type_id)]
    pub media_type_id: i32,
    #[references(Genre::genre_id)]
    pub genre_id: Option<i32>,
    pub composer: Option<Varchar<220>>,
    #[check("milliseconds > 0")]
    pub milliseconds: i32,
    pub bytes: Option<i32>,
    pub unit_price: Numeric<10, 2>,
}
