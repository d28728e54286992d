//! The platform as it would be after a day of edits, which `build.rs` makes to its source of today.

include!(concat!(env!("OUT_DIR"), "/lib.rs"));
