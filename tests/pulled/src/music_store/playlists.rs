//! `playlists`.

use codegen::prelude::*;

#[derive(Table)]
#[table(playlists, row_security(off))]
#[grant(select, to(music_reader))]
pub struct Playlist {
    #[primary_key]
    pub playlist_id: i32,
    pub name: Option<Varchar<120>>,
}
