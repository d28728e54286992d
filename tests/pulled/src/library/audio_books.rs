//! `audio_books`.

use codegen::prelude::*;

use crate::library::books::Book;
use crate::library::recordings::Recording;

#[derive(Table)]
#[table(audio_books, inherits(Book, Recording), row_security(off))]
#[access(service())]
pub struct AudioBook {
    #[default("'2000-01-01'")]
    pub added_on: Date,
    pub narrator: Option<Text>,
}
