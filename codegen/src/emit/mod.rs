//! From the model and the plan to the texts of files; one module for each sort of file.

pub mod access_tests;
pub mod development;
pub mod docs;
pub mod migration;
pub mod rust;
pub mod seed;
pub mod squawk;
mod text;
pub mod typescript;
