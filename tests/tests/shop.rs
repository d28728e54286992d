//! A second schema, which shares nothing with the platform but the tool: generated, applied, seeded, rolled back, and used
//! as its customers and staff use it.

mod shop {
    pub mod access;
    pub mod behaviour;
    pub mod migrations;
    pub mod types;
}

use std::fs;
use std::path::PathBuf;

use codegen::scratch::postgres::Client;
use codegen::scratch::{Cluster, Database, Result, apply};

/// A file of the shop's generated tree.
fn read(path: &str) -> String {
    let path = folder().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn folder() -> PathBuf {
    tests::root().join("tests/shop/generated")
}

/// The forward files, or the rollback files, by number.
fn migrations(rollback: bool) -> Vec<String> {
    let entries = fs::read_dir(folder().join("migrations")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let numbered = |name: &str| {
        let rest = if rollback {
            name.strip_prefix("rollback_")
        } else {
            Some(name)
        };
        rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) && name.ends_with(".sql")
    };
    let mut found: Vec<String> = names
        .filter(|name| numbered(name))
        .map(|name| format!("migrations/{name}"))
        .collect();
    found.sort();
    found
}

/// Applies a generated file as the owner, statement by statement.
fn run(client: &mut Client, path: &str) -> Result<()> {
    apply(client, path, &read(path))
}

/// A database with Supabase's surroundings and the tables of others.
fn surroundings(cluster: &'static Cluster) -> Database {
    let files = ["dev/supabase.sql", "dev/external_tables.sql"];
    let texts = files.map(read);
    let sources = [texts[0].as_str(), texts[1].as_str()];
    let template = cluster.template("shop_surroundings", &sources, |draft| {
        apply(&mut draft.superuser()?, files[0], &texts[0])?;
        apply(&mut draft.superuser()?, files[1], &texts[1])
    });
    cluster.database_from(&template.unwrap()).unwrap()
}

/// A database with the whole shop and its test data.
fn seeded(cluster: &'static Cluster) -> Database {
    let mut files = vec![
        "dev/supabase.sql".to_owned(),
        "dev/external_tables.sql".to_owned(),
    ];
    files.extend(migrations(false));
    files.push("migrations/seed_test_data.sql".to_owned());
    let texts: Vec<String> = files.iter().map(|file| read(file)).collect();
    let sources: Vec<&str> = texts.iter().map(String::as_str).collect();
    let template = cluster.template("shop", &sources, |draft| {
        for (number, (file, text)) in files.iter().zip(&texts).enumerate() {
            let mut client = if number < 2 {
                draft.superuser()?
            } else {
                draft.client()?
            };
            apply(&mut client, file, text)?;
        }
        Ok(())
    });
    cluster.database_from(&template.unwrap()).unwrap()
}
