//! Names as a spreadsheet had them.

use codegen::prelude::*;

use crate::music_store::tracks::Track;

/// Names as a spreadsheet had them.
#[derive(Table)]
#[table("Top 10", row_security(off))]
#[grant(select, to(music_reader))]
#[check(check = r#"("Rank" >= 1) AND ("Rank" <= 10)"#, name = "Rank within ten")]
#[index(r#type, track_id, name = "Top 10 by type")]
pub struct Top10 {
    #[column("Rank")]
    #[primary_key]
    pub rank: i16,
    #[column("Track Id")]
    #[references(Track::track_id)]
    pub track_id: i32,
    #[default("'weekly'")]
    pub r#type: Text,
    #[column("self")]
    #[default("false")]
    pub self_: bool,
}
