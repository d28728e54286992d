//! A second schema, which shares nothing with the platform but the tool: generated, applied, seeded, rolled back, and used
//! as its customers and staff use it.

mod shop {
    pub mod access;
    pub mod behaviour;
    pub mod migrations;
    pub mod types;
}

use codegen::scratch::postgres::Client;
use codegen::scratch::{Cluster, Database, Result, apply};
use tests::tree::Tree;

fn tree() -> Tree {
    Tree::new("shop", "tests/shop/generated")
}

/// A file of the shop's generated tree.
fn read(path: &str) -> String {
    tree().read(path)
}

/// The forward files, or the rollback files, by number.
fn migrations(rollback: bool) -> Vec<String> {
    if !rollback {
        return tree().forward();
    }
    let mut files = tree().rollbacks();
    files.reverse();
    files
}

/// Applies a generated file as the owner, statement by statement.
fn run(client: &mut Client, path: &str) -> Result<()> {
    apply(client, path, &read(path))
}

/// A database with Supabase's surroundings and the tables of others.
fn surroundings(cluster: &'static Cluster) -> Database {
    tree().surroundings(cluster)
}

/// A database with the whole shop and its test data.
fn seeded(cluster: &'static Cluster) -> Database {
    tree().seeded(cluster)
}
