//! `playlist_tracks`.

use codegen::prelude::*;

use crate::music_store::playlists::Playlist;
use crate::music_store::tracks::Track;

#[derive(Table)]
#[table(playlist_tracks, row_security(off))]
#[grant(select, to(music_reader))]
#[primary_key(playlist_id, track_id, name = "pk_playlist_track")]
#[unique(playlist_id, position, deferrable)]
pub struct PlaylistTrack {
    #[references(Playlist::playlist_id, on_delete(cascade))]
    pub playlist_id: i32,
    #[references(Track::track_id, on_delete(cascade))]
    pub track_id: i32,
    pub position: i16,
}
