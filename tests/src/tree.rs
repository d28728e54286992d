//! A generated tree on disk, applied to real databases.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::scratch::{Cluster, Database, apply};

use crate::root;

/// What Supabase's surroundings and the tables of others are in.
const SURROUNDINGS: [&str; 2] = ["dev/supabase.sql", "dev/external_tables.sql"];

/// Every file below a folder.
///
/// # Panics
/// It cannot be read.
#[must_use]
pub fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("an entry of a folder that is there").path());
    paths.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}

/// Copies what is below a folder.
///
/// # Panics
/// It cannot be read, or not be written.
pub fn copy(from: &Path, to: &Path) {
    for path in below(from) {
        let target = to.join(path.strip_prefix(from).expect("it is below"));
        fs::create_dir_all(target.parent().expect("it is below a folder")).expect("a folder to write in");
        fs::copy(&path, &target).expect("a file to read, and room for it");
    }
}

/// The files below one `generated` folder.
pub struct Tree {
    name: &'static str,
    folder: PathBuf,
}

impl Tree {
    /// The platform's.
    #[must_use]
    pub fn platform() -> Self {
        Self::new("platform", "generated")
    }

    /// The tree in a folder of the repository; the name tells its templates from others'.
    #[must_use]
    pub fn new(name: &'static str, folder: impl AsRef<Path>) -> Self {
        Self { name, folder: root().join(folder) }
    }

    /// Where a file is.
    #[must_use]
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    /// A file's text.
    ///
    /// # Panics
    /// It is not there.
    #[must_use]
    pub fn read(&self, file: &str) -> String {
        let path = self.path(file);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// The forward files, by number.
    #[must_use]
    pub fn forward(&self) -> Vec<String> {
        self.numbered("")
    }

    /// The rollback files, the latest first.
    #[must_use]
    pub fn rollbacks(&self) -> Vec<String> {
        let mut files = self.numbered("rollback_");
        files.reverse();
        files
    }

    fn numbered(&self, prefix: &str) -> Vec<String> {
        let folder = self.path("migrations");
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let is_numbered = |name: &String| {
            let rest = name.strip_prefix(prefix);
            let is_sql = Path::new(name).extension().is_some_and(|extension| extension == "sql");
            is_sql && rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        };
        let mut found: Vec<String> =
            names.filter(is_numbered).map(|name| format!("migrations/{name}")).collect();
        found.sort();
        found
    }

    /// Applies a file as the role that owns the database.
    ///
    /// # Panics
    /// It does not apply; the message names the line.
    pub fn apply(&self, database: &Database, file: &str) {
        let client = &mut database.client().unwrap_or_else(|error| panic!("{error}"));
        apply(client, file, &self.read(file)).unwrap_or_else(|error| panic!("{error}"));
    }

    /// A database with what is there before the first migration.
    ///
    /// # Panics
    /// A file does not apply.
    #[must_use]
    pub fn surroundings(&self, cluster: &'static Cluster) -> Database {
        self.with("surroundings", cluster, &[])
    }

    /// A database with every migration and the test data.
    ///
    /// # Panics
    /// A file does not apply.
    #[must_use]
    pub fn seeded(&self, cluster: &'static Cluster) -> Database {
        let mut files = self.forward();
        files.push("migrations/seed_test_data.sql".to_owned());
        self.with("seeded", cluster, &files)
    }

    fn with(&self, state: &str, cluster: &'static Cluster, more: &[String]) -> Database {
        let files: Vec<&str> = SURROUNDINGS.into_iter().chain(more.iter().map(String::as_str)).collect();
        let texts: Vec<String> = files.iter().map(|file| self.read(file)).collect();
        let sources: Vec<&str> = texts.iter().map(String::as_str).collect();
        let template = cluster.template(&format!("{}_{state}", self.name), &sources, |draft| {
            for (file, text) in files.iter().zip(&texts) {
                // Roles and the schemas that Supabase manages are its own superuser's.
                let mut client =
                    if *file == SURROUNDINGS[0] { draft.superuser()? } else { draft.client()? };
                apply(&mut client, file, text)?;
            }
            Ok(())
        });
        let template = template.unwrap_or_else(|error| panic!("{error}"));
        cluster.database_from(&template).unwrap_or_else(|error| panic!("{error}"))
    }
}
