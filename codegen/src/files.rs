//! A tree of generated files: compared with what is on disk, then written whole or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::{fmt, fs};

use similar::TextDiff;
use tempfile::{NamedTempFile, TempPath};

/// Generated files by path, relative to the root of the tree and with `/` between its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, String>);

impl Files {
    /// No files yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file.
    ///
    /// # Errors
    /// Two emitters that write one path would overwrite each other: that is refused.
    pub fn insert(&mut self, path: impl Into<String>, content: impl Into<String>) -> Result<(), FilesError> {
        let path = path.into();
        if self.0.contains_key(&path) {
            return Err(FilesError::Duplicate(path));
        }
        self.0.insert(path, content.into());
        Ok(())
    }

    /// Adds all of another tree's files below a folder.
    ///
    /// # Errors
    /// As [`Files::insert`].
    pub fn extend(&mut self, folder: &str, files: Self) -> Result<(), FilesError> {
        files.0.into_iter().try_for_each(|(path, content)| self.insert(format!("{folder}/{path}"), content))
    }

    /// A file's content.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Paths and contents, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, content)| (path.as_str(), content.as_str()))
    }

    /// What would have to change below `root` for it to hold these files and no others.
    ///
    /// # Errors
    /// A file or folder below `root` that cannot be read.
    pub fn compare(&self, root: &Path) -> Result<Vec<Change>, FilesError> {
        self.compare_known(root, &tree(root)?)
    }

    /// The same where only the files of a list may be in the way: others are none of ours.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn compare_known(&self, root: &Path, known: &BTreeSet<String>) -> Result<Vec<Change>, FilesError> {
        let mut changes = self.lacking(root)?;
        for path in known.iter().filter(|path| self.get(path).is_none()) {
            let old = read(&root.join(path))?;
            changes.extend(old.map(|old| Change { path: path.clone(), old: Some(old), new: None }));
        }
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(changes)
    }

    /// What of these files is missing below `root`, or says something else there; other files are no matter.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn lacking(&self, root: &Path) -> Result<Vec<Change>, FilesError> {
        let mut changes = Vec::new();
        for (path, content) in self.iter() {
            let old = read(&root.join(path))?;
            if old.as_deref() != Some(content.as_bytes()) {
                changes.push(Change { path: path.to_owned(), old, new: Some(content.to_owned()) });
            }
        }
        Ok(changes)
    }

    /// Makes `root` hold these files and no others, and says what changed. Nothing is written when nothing changed.
    ///
    /// All the contents, new and old, are put beside their places first; only when the disk has taken every one of them
    /// are they renamed into place, and where one of those cannot be, the others go back: a full disk, an unwritable
    /// folder or file leaves the tree as it was.
    ///
    /// # Errors
    /// Whatever the file system says, with the path.
    pub fn write(&self, root: &Path) -> Result<Vec<Change>, FilesError> {
        let changes = self.compare(root)?;
        Self::apply(root, &changes)?;
        Ok(changes)
    }

    /// Makes `root` hold these files among others, all or none of them, and says what changed.
    ///
    /// # Errors
    /// As [`Files::write`].
    pub fn write_among(&self, root: &Path) -> Result<Vec<Change>, FilesError> {
        let changes = self.lacking(root)?;
        Self::apply(root, &changes)?;
        Ok(changes)
    }

    /// The same files, each content changed.
    #[must_use]
    pub fn map(self, mut change: impl FnMut(&str, String) -> String) -> Self {
        let changed = self.0.into_iter().map(|(path, content)| {
            let content = change(&path, content);
            (path, content)
        });
        Self(changed.collect())
    }

    /// Makes the changes, as [`Files::write`] does.
    ///
    /// # Errors
    /// Whatever the file system says, with the path.
    pub fn apply(root: &Path, changes: &[Change]) -> Result<(), FilesError> {
        let done = exchange(root, changes);
        // Those that a removal left empty; after a failure, those that were made for nothing.
        for change in changes {
            remove_empty_folders(root, &root.join(&change.path));
        }
        done
    }
}

/// A difference between the generated files and the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The path, relative to the root.
    pub path: String,
    /// What is on disk, if anything.
    pub old: Option<Vec<u8>>,
    /// What belongs there, if anything.
    pub new: Option<String>,
}

impl Change {
    /// `missing`, `stale` or `left over`: what the file on disk is.
    #[must_use]
    pub fn state(&self) -> &'static str {
        match (&self.old, &self.new) {
            (None, _) => "missing",
            (Some(_), None) => "left over",
            (Some(_), Some(_)) => "stale",
        }
    }

    /// The unified diff from the disk to what belongs there.
    #[must_use]
    pub fn unified_diff(&self) -> String {
        let old = self.old.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
        let new = self.new.as_deref().unwrap_or_default();
        TextDiff::from_lines(old.as_ref(), new)
            .unified_diff()
            .header(&format!("{} (on disk)", self.path), &format!("{} (generated)", self.path))
            .to_string()
    }
}

/// Why files could not be compared or written.
#[derive(Debug)]
pub enum FilesError {
    /// Two emitters write one path.
    Duplicate(String),
    /// The file system refuses.
    Io {
        /// What was tried: `read`, `write` …
        action: &'static str,
        /// On which path.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
    /// The first of them; and then the second, as the tree was to be brought back to what it was.
    Torn(Box<Self>, Box<Self>),
}

impl FilesError {
    fn io(action: &'static str, path: &Path, source: io::Error) -> Self {
        Self::Io { action, path: path.to_owned(), source }
    }
}

impl fmt::Display for FilesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Duplicate(path) => write!(f, "two emitters write `{path}`"),
            Self::Io { action, path, source } => write!(f, "cannot {action} `{}`: {source}", path.display()),
            Self::Torn(first, second) => write!(f, "{first}\nand to bring back what was there: {second}"),
        }
    }
}

impl std::error::Error for FilesError {}

/// Makes all of the changes, or puts back those that it made.
fn exchange(root: &Path, changes: &[Change]) -> Result<(), FilesError> {
    let staged: Vec<Staged> =
        changes.iter().map(|change| Staged::of(root, change)).collect::<Result<_, _>>()?;
    let mut made: Vec<(PathBuf, Option<TempPath>)> = Vec::new();
    for Staged { target, old, new } in staged {
        if let Err(error) = put(new, &target) {
            let undone = made.into_iter().rev().filter_map(|(target, old)| put(old, &target).err());
            return Err(undone.fold(error, |error, more| FilesError::Torn(Box::new(error), Box::new(more))));
        }
        made.push((target, old));
    }
    Ok(())
}

/// A change whose contents lie beside their place: neither to make it nor to undo it takes any more room.
struct Staged {
    target: PathBuf,
    old: Option<TempPath>,
    new: Option<TempPath>,
}

impl Staged {
    fn of(root: &Path, change: &Change) -> Result<Self, FilesError> {
        let target = root.join(&change.path);
        let old = change.old.as_deref().map(|old| stage(&target, old)).transpose()?;
        let new = change.new.as_deref().map(|new| stage(&target, new.as_bytes())).transpose()?;
        if let Some(new) = &new {
            new.as_file().sync_all().map_err(|error| FilesError::io("write", &target, error))?;
        }
        // Paths, not open files: a process may have fewer of those than a large schema has files.
        Ok(Self {
            target,
            old: old.map(NamedTempFile::into_temp_path),
            new: new.map(NamedTempFile::into_temp_path),
        })
    }
}

/// Puts content beside its place, ready to be renamed.
fn stage(target: &Path, content: &[u8]) -> Result<NamedTempFile, FilesError> {
    let folder = target.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| FilesError::io("create", folder, error))?;
    if target.is_dir() {
        return Err(FilesError::io("write", target, io::Error::other("it is a folder")));
    }
    let mut file = tempfile::Builder::new()
        .prefix(TEMPORARY_PREFIX)
        .permissions(permissions())
        .tempfile_in(folder)
        .map_err(|error| FilesError::io("write to", folder, error))?;
    file.as_file_mut().write_all(content).map_err(|error| FilesError::io("write", target, error))?;
    Ok(file)
}

/// Makes the target that file, or nothing.
fn put(staged: Option<TempPath>, target: &Path) -> Result<(), FilesError> {
    match staged {
        Some(file) => file.persist(target).map_err(|error| FilesError::io("write", target, error.error)),
        None => fs::remove_file(target).map_err(|error| FilesError::io("remove", target, error)),
    }
}

/// Staged files are told from generated ones by this prefix; a killed run may leave some behind, and the next sweeps them.
const TEMPORARY_PREFIX: &str = ".lockstep-";

/// Generated files are read by everybody; a temporary file would be its owner's alone.
fn permissions() -> fs::Permissions {
    fs::Permissions::from_mode(0o644)
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, FilesError> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(FilesError::io("read", path, error)),
    }
}

/// Every file below `root`. A folder that is not there holds none.
fn tree(root: &Path) -> Result<BTreeSet<String>, FilesError> {
    let mut found = BTreeSet::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let at = root.join(&folder);
        let entries = match fs::read_dir(&at) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(FilesError::io("read", &at, error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| FilesError::io("read", &at, error))?;
            let path = folder.join(entry.file_name());
            let kind = entry.file_type().map_err(|error| FilesError::io("read", &entry.path(), error))?;
            if kind.is_dir() {
                folders.push(path);
            } else {
                found.insert(
                    path.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"),
                );
            }
        }
    }
    Ok(found)
}

/// Folders that the removal of `file` left empty go too; one that is not empty stays, and so stop the others.
fn remove_empty_folders(root: &Path, file: &Path) {
    let parents = file.ancestors().skip(1).take_while(|folder| *folder != root);
    for folder in parents {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
}
