//! Files in a folder that a person names. What else is there is never touched: a list beside the files says which are
//! ours.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use super::{Code, Outcome};
use crate::files::{Change, Files, FilesError};

/// The list of what was written.
const LIST: &str = ".lockstep";

/// Brings the folder to these files, all of them or none.
pub(super) fn write(folder: &Path, mut files: Files, command: &str) -> Result<Outcome, Outcome> {
    let trouble = |error: FilesError| Outcome::trouble(&error);
    let ours = ours(folder, command)?;
    let taken: Vec<&str> = (files.iter().map(|(path, _)| path))
        .filter(|path| !ours.contains(*path) && folder.join(path).symlink_metadata().is_ok())
        .collect();
    if !taken.is_empty() {
        return Err(refused(folder, &format!("{} there already, and not from here", taken.join(", "))));
    }
    let mut list = head(command);
    for (path, _) in files.iter() {
        // Writing to a String does not fail.
        let _ = writeln!(list, "{path}");
    }
    files.insert(LIST, list).map_err(trouble)?;
    let mut changes = files.compare_known(folder, &ours).map_err(trouble)?;
    Files::apply(folder, &changes).map_err(trouble)?;
    changes.retain(|change| change.path != LIST);
    Ok(Outcome::fine(report(folder, files.iter().count() - 1, &changes)))
}

/// The first line of the list, which says whose it is.
fn head(command: &str) -> String {
    format!("# Files that `{command}` wrote here, and will write again.\n")
}

/// The files in the folder that an earlier call wrote.
fn ours(folder: &Path, command: &str) -> Result<BTreeSet<String>, Outcome> {
    match fs::read_to_string(folder.join(LIST)) {
        Ok(list) => match list.strip_prefix(&head(command)) {
            // Nothing above the folder is ours, whatever somebody wrote into the list.
            Some(paths) => Ok(paths.lines().filter(|path| is_below(path)).map(str::to_owned).collect()),
            None => Err(refused(folder, "another command's files are there")),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            match fs::read_dir(folder).map(Iterator::count) {
                Ok(0) => Ok(BTreeSet::new()),
                Ok(_) => Err(refused(folder, "it holds files that are not from here")),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeSet::new()),
                Err(error) => Err(refused(folder, &error.to_string())),
            }
        }
        Err(error) => Err(refused(folder, &error.to_string())),
    }
}

fn is_below(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty() && parts.all(|part| matches!(part, std::path::Component::Normal(_)))
}

fn refused(folder: &Path, why: &str) -> Outcome {
    let complaint = format!(
        "error: nothing was written to {}: {why}\nhelp: name a new folder, or an empty one\n",
        folder.display()
    );
    Outcome { report: String::new(), complaint, code: Code::Trouble }
}

fn report(folder: &Path, total: usize, changes: &[Change]) -> String {
    let written = changes.iter().filter(|change| change.new.is_some()).count();
    let mut report = format!("{}: {written} of {total} files written\n", folder.display());
    for change in changes {
        let verb = if change.new.is_some() { "wrote" } else { "removed" };
        // Writing to a String cannot fail.
        let _ = writeln!(report, "  {verb} {}", folder.join(&change.path).display());
    }
    report
}
