//! A repository with a generated tree, and commands run in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::cli::{Code, Outcome, run};
use codegen::prelude::Declaration;
use tempfile::TempDir;

pub struct Project {
    folder: TempDir,
}

impl Project {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// One whose migrations are those of a declaration, sealed.
    pub fn sealed(declaration: &Declaration) -> Self {
        let project = Self::new();
        project.fine(declaration, "gen");
        project.fine(declaration, "seal");
        project
    }

    /// The same tree in another folder.
    pub fn copy(&self) -> Self {
        let copy = Self::new();
        for (path, text) in self.tree() {
            copy.write(&path, &text);
        }
        copy
    }

    pub fn run(&self, declaration: &Declaration, arguments: &str) -> Outcome {
        run(declaration, self.folder.path(), arguments.split_whitespace())
    }

    /// What a command that works reports.
    pub fn fine(&self, declaration: &Declaration, arguments: &str) -> String {
        let Outcome { report, complaint, code } = self.run(declaration, arguments);
        assert_eq!(code, Code::Fine, "{arguments}: {complaint}{report}");
        report
    }

    /// What a command says that refuses, and leaves everything as it was.
    pub fn refused(&self, declaration: &Declaration, arguments: &str) -> String {
        let before = self.tree();
        let Outcome { report, complaint, code } = self.run(declaration, arguments);
        assert_eq!(code, Code::Findings, "{arguments}: {complaint}{report}");
        assert_eq!(self.tree(), before, "{arguments} changed something");
        complaint
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join("generated").join(file)
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    pub fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} has no {from}");
        self.write(file, &text.replace(from, to));
    }

    pub fn remove(&self, file: &str) {
        fs::remove_file(self.path(file)).unwrap();
    }

    /// Every generated file with its text.
    pub fn tree(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        gather(&self.path(""), &self.path(""), &mut files);
        files
    }

    /// The numbered files.
    pub fn migrations(&self) -> Vec<String> {
        let names =
            self.tree().into_keys().filter_map(|path| path.strip_prefix("migrations/").map(str::to_owned));
        let is_numbered =
            |name: &String| name.trim_start_matches("rollback_").starts_with(|c: char| c.is_ascii_digit());
        names.filter(is_numbered).collect()
    }
}

fn gather(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}
