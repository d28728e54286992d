//! Schema-as-code for PostgreSQL: one declaration in Rust, everything else generated from it.
//!
//! Flow is downward: no module imports a later one.

pub mod check;
pub mod diagnostic;
pub mod emit;
pub mod files;
pub mod history;
pub mod kind;
pub mod model;
pub mod plan;
#[cfg(feature = "database")]
pub mod scratch;
pub mod words;
