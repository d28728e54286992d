//! Plans, and the SQL files made of them, over small schemas of one feature each.

mod access;
mod files;
mod needs;
mod plan;
#[path = "../samples/mod.rs"]
mod samples;
