//! The zoo: small schemas that between them hold every sort of object that types are made from, one per file.

use std::fs;
use std::path::PathBuf;

use codegen::model::sql;
use codegen::scratch::{Cluster, Database, apply};

use crate::root;

/// The schemas with their files, in the order in which they are made.
///
/// # Panics
/// The folder cannot be read.
#[must_use]
pub fn files() -> Vec<(String, PathBuf)> {
    let folder = root().join("tests/typescript/zoo");
    let entries = fs::read_dir(&folder).unwrap_or_else(|problem| panic!("{}: {problem}", folder.display()));
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let name = |file: &PathBuf| file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    files.iter().map(|file| (name(file), file.clone())).collect()
}

/// A database with all of them, made by its superuser. The [owner](Cluster::owner) may use all tables, but for those of
/// `security`: the command line of Supabase never stays a superuser.
///
/// # Panics
/// A file does not apply.
#[must_use]
pub fn database(cluster: &'static Cluster) -> Database {
    let database = cluster.database().unwrap_or_else(|problem| panic!("{problem}"));
    for (name, file) in files() {
        let text =
            fs::read_to_string(&file).unwrap_or_else(|problem| panic!("{}: {problem}", file.display()));
        let schema = sql::identifier(&name);
        let owner = if name == SECURED { String::new() } else { granted(&schema, cluster) };
        let script = format!(
            "create schema if not exists {schema}; grant usage on schema {schema} to public;
             set search_path = {schema};\n{text}\n{owner}"
        );
        let client = &mut database.superuser().unwrap_or_else(|problem| panic!("{problem}"));
        apply(client, &file.to_string_lossy(), &script).unwrap_or_else(|problem| panic!("{problem}"));
    }
    database
}

/// The schema in which the owner sees only what is granted to everybody.
const SECURED: &str = "security";

fn granted(schema: &str, cluster: &Cluster) -> String {
    format!("grant all on all tables in schema {schema} to {};", sql::identifier(cluster.owner()))
}
