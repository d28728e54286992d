//! Findings in the words of the project: places as paths below its root, the tool by the name that it has there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use super::{Context, GENERATED};
use crate::diagnostic::Diagnostic;
use crate::model::Invocation;

/// The findings, each file as it is reached from the root.
///
/// rustc names files from the root of the workspace that it compiles, which need not be the project's, and those of a
/// crate elsewhere by their whole path.
pub(super) fn localised(findings: &[Diagnostic], context: &Context<'_>) -> Vec<Diagnostic> {
    let files: BTreeSet<&str> =
        findings.iter().filter_map(|one| Some(one.at.as_ref()?.file.as_str())).collect();
    let paths: BTreeMap<&str, String> = (files.into_iter())
        // Generated ones are told from the root already; one that is missing may well be there in another project.
        .filter(|file| !Path::new(file).starts_with(GENERATED))
        .filter_map(|file| Some((file, from(context.root, &find(file, context)?))))
        .filter(|(file, path)| file != path)
        .collect();
    let (usual, command) = (Invocation::default(), context.command());
    let words = |text: &str| {
        let text = text.replace(usual.as_str(), command);
        paths.iter().fold(text, |text, (file, path)| text.replace(&format!("{file}:"), &format!("{path}:")))
    };
    let localised = findings.iter().cloned().map(|mut one| {
        one.message = words(&one.message);
        one.help = one.help.as_deref().map(words);
        if let Some(at) = &mut one.at
            && let Some(path) = paths.get(at.file.as_str())
        {
            at.file.clone_from(path);
        }
        one
    });
    localised.collect()
}

/// Where a file is: below the root, or below a folder above one of the crates that declare something.
fn find(file: &str, context: &Context<'_>) -> Option<PathBuf> {
    let crates = context.declaration.crates.iter().flat_map(|one| Path::new(one).ancestors());
    let places = std::iter::once(context.root).chain(crates);
    let found = places.map(|folder| folder.join(file)).find(|path| path.is_file())?;
    found.canonicalize().ok()
}

/// A path as it is reached from a folder.
pub(super) fn from(folder: &Path, path: &Path) -> String {
    let shared = folder.components().zip(path.components()).take_while(|(one, other)| one == other).count();
    let up = folder.components().skip(shared).map(|_| Component::ParentDir);
    let way: PathBuf = up.chain(path.components().skip(shared)).collect();
    way.display().to_string().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_from_the_root() {
        for (path, expected) in [
            ("/home/shop/src/a.rs", "src/a.rs"),
            ("/home/schema/src/a.rs", "../schema/src/a.rs"),
            ("/x.rs", "../../x.rs"),
        ] {
            assert_eq!(from(Path::new("/home/shop"), Path::new(path)), expected);
        }
    }
}
