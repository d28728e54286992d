//! Schema-as-code for PostgreSQL: one declaration in Rust, everything else generated from it.
//!
//! Flow is downward: no module imports a later one.

// The derives write `::codegen::..`, in this crate's own tests too.
extern crate self as codegen;

pub mod api;
#[cfg(feature = "database")]
pub mod catalog;
pub mod check;
pub mod cli;
pub mod declare;
pub mod diagnostic;
pub mod diff;
#[cfg(feature = "database")]
pub mod drift;
pub mod emit;
pub mod files;
pub mod history;
pub mod kind;
pub mod model;
pub mod plan;
pub mod prelude;
pub mod pull;
#[cfg(feature = "database")]
pub mod scratch;
#[cfg(feature = "database")]
pub mod source;
pub mod words;
