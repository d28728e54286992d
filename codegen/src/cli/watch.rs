//! `gen --watch`: generates again after every edit of the declaration.
//!
//! The declaration is compiled into the tool, so each time it is the command that a person types that runs: cargo compiles
//! what was edited, and says what is wrong with it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::{Context, Drafting, GENERATED, Outcome, generate};

/// An editor that saves writes more than once.
const QUIET: Duration = Duration::from_millis(60);

/// Generates now and after each edit, until the process is ended.
pub(super) fn run(context: &Context<'_>, drafting: &Drafting) -> Result<Outcome, Outcome> {
    let crates = context.declaration.crates.iter().map(PathBuf::from);
    let edits = Edits::below(crates).map_err(|error| Outcome::trouble(&error))?;
    let Outcome { report, complaint, .. } =
        generate::run(context, drafting).unwrap_or_else(|refused| refused);
    print!("{report}");
    eprintln!("{complaint}watching {}", edits.folders(context.root));
    while edits.next().is_some() {
        again(context).map_err(|error| Outcome::trouble(&error))?;
    }
    Ok(Outcome::fine(""))
}

/// What was asked for with the first call, the history remembers.
fn again(context: &Context<'_>) -> std::io::Result<()> {
    let mut words = context.command().split_whitespace();
    let mut command = Command::new(words.next().unwrap_or("cargo"));
    command.args(words).arg("gen").args(context.format.arguments()).current_dir(context.root);
    let named = |error: std::io::Error| {
        std::io::Error::new(error.kind(), format!("`{}` cannot be run: {error}", context.command()))
    };
    command.status().map(drop).map_err(named)
}

/// Edits of the files that a declaration is made of.
#[derive(Debug)]
pub(super) struct Edits {
    crates: Vec<PathBuf>,
    events: Receiver<PathBuf>,
    /// Ends with it.
    _watcher: RecommendedWatcher,
}

impl Edits {
    /// Of the sources and the manifests of these crates.
    fn below(crates: impl IntoIterator<Item = PathBuf>) -> notify::Result<Self> {
        let crates: Vec<PathBuf> = crates.into_iter().collect();
        let (to, events) = channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            let Ok(event) = event else { return };
            if !matches!(event.kind, EventKind::Access(_)) {
                for path in event.paths.into_iter().filter(|path| is_source(path)) {
                    // Nobody listens once the command has ended.
                    let _ = to.send(path);
                }
            }
        })?;
        for folder in &crates {
            watcher.watch(folder, RecursiveMode::NonRecursive)?;
            for entry in std::fs::read_dir(folder)?.flatten() {
                if entry.path().is_dir() && !is_output(&entry.file_name()) {
                    watcher.watch(&entry.path(), RecursiveMode::Recursive)?;
                }
            }
        }
        Ok(Self { crates, events, _watcher: watcher })
    }

    /// Waits for the next edit, and for its last part; the file, or nothing once none can come any more.
    fn next(&self) -> Option<PathBuf> {
        let mut path = self.events.recv().ok()?;
        loop {
            match self.events.recv_timeout(QUIET) {
                Ok(later) => path = later,
                Err(RecvTimeoutError::Timeout) => return Some(path),
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    fn folders(&self, root: &Path) -> String {
        let names = self.crates.iter().map(|folder| super::local::from(root, folder));
        names.map(|name| if name.is_empty() { ".".to_owned() } else { name }).collect::<Vec<_>>().join(", ")
    }
}

/// A folder that tools write.
fn is_output(name: &OsStr) -> bool {
    name == "target" || name == GENERATED || name == "node_modules" || name.to_string_lossy().starts_with('.')
}

fn is_source(path: &Path) -> bool {
    let is = |ending: &str| path.extension().is_some_and(|of| of == ending);
    is("rs") || is("sql") || path.file_name().is_some_and(|name| name == "Cargo.toml")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::*;

    #[test]
    fn an_edit_of_a_source_is_seen_and_what_is_generated_is_not() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["src/deep", "sql", "generated", "target/debug"] {
            fs::create_dir_all(folder.path().join(name)).unwrap();
        }
        let edits = Edits::below([folder.path().to_owned()]).unwrap();
        let sources = ["src/deep/d.rs", "sql/e.sql", "Cargo.toml"];
        let others = ["generated/a.sql", "target/debug/b.rs", "src/c.txt", "notes.md"];
        for file in others.iter().chain(&sources) {
            fs::write(folder.path().join(file), "..").unwrap();
        }
        // A file has several events, and the last one was written last.
        let mut seen = BTreeSet::new();
        while !seen.contains(&folder.path().join("Cargo.toml")) {
            seen.insert(edits.events.recv_timeout(Duration::from_secs(20)).unwrap());
        }
        assert_eq!(seen, sources.map(|file| folder.path().join(file)).into());
    }
}
