//! `check`: the same as `gen`, compared with the disk instead of written to it.

use std::fmt::Write;

use super::{Context, GENERATED, Outcome, generate};

pub(super) fn run(context: &Context<'_>) -> Outcome {
    let (files, warnings) = match generate::generate(context) {
        Ok(generated) => generated,
        Err(outcome) => return outcome,
    };
    let changes = match files.compare(&context.root.join(GENERATED)) {
        Ok(changes) => changes,
        Err(error) => return Outcome::trouble(&error),
    };
    if changes.is_empty() {
        let total = files.iter().count();
        return Outcome {
            complaint: warnings,
            ..Outcome::fine(format!("{GENERATED}/ is current: {total} files\n"))
        };
    }
    let (mut diffs, mut list) = (String::new(), warnings);
    for change in &changes {
        diffs.push_str(&change.unified_diff());
        // Writing to a String cannot fail.
        let _ = writeln!(list, "{}: {GENERATED}/{}", change.state(), change.path);
    }
    let count = changes.len();
    let files = if count == 1 { "1 file is".to_owned() } else { format!("{count} files are") };
    let _ = writeln!(list, "{files} not what the schema generates; to fix: cargo xtask gen");
    Outcome::findings(diffs, list)
}
