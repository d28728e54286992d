//! What several modules share.

use codegen::prelude::*;

/// standard public schema
#[derive(Namespace)]
#[namespace(public, grant(usage(music_clerk, music_reader, public)))]
pub struct Public;
