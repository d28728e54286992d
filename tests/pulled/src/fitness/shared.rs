//! What several modules share.

use codegen::prelude::*;

/// Everything that is measured.
#[derive(Namespace)]
#[namespace(fitness)]
pub struct Fitness;
