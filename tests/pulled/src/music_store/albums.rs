//! `albums`.

use codegen::prelude::*;

use crate::music_store::artists::Artist;

#[derive(Table)]
#[table(albums, row_security(off))]
#[grant(select, to(music_reader))]
#[index(artist_id, name = "ifk_album_artist")]
pub struct Album {
    #[primary_key]
    pub album_id: i32,
    pub title: Varchar<160>,
    #[references(Artist::artist_id, name = "fk_album_artist")]
    pub artist_id: i32,
}
