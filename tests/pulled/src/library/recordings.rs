//! `recordings`.

use codegen::prelude::*;

use crate::library::items::Item;

#[derive(Table)]
#[table(recordings, inherits(Item), row_security(off))]
#[access(service())]
pub struct Recording {
    #[inherited]
    pub item_id: i64,
    #[inherited]
    pub title: Text,
    #[inherited]
    pub published: Option<i16>,
    #[inherited]
    #[default("CURRENT_DATE")]
    pub added_on: Date,
    pub seconds: i32,
    #[default("'cd'")]
    pub medium: RecordingMedium,
}

#[derive(Values)]
pub enum RecordingMedium {
    Cd,
    Vinyl,
    Tape,
}
