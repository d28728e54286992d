//! The command line over this repository's schema.

fn main() {}
