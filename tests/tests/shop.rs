//! A second schema, which shares nothing with the platform but the tool: generated, applied, seeded, rolled back, and used
//! as its customers and staff use it.

mod shop {
    pub mod access;
    pub mod behaviour;
    pub mod migrations;
    pub mod types;
}

use tests::tree::Tree;

/// The shop's generated files.
fn tree() -> Tree {
    Tree::new("shop", "tests/shop/generated")
}
