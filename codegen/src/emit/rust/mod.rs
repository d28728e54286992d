//! The Rust models: a crate of its own, with the rows, inserts, patches, enums, documents and calls of a schema.
//!
//! [`lower`] makes every decision and writes it down as plain data ([`ir`]); [`tokens`] spells that out; [`support`] is
//! what is the same in every crate.

mod ir;
mod lower;
mod manifest;
mod names;
mod representation;
mod support;
#[cfg(test)]
mod tests;
mod tokens;

use ir::{Crate, Driver};
use manifest::manifest;
use support::Inner;

use crate::diagnostic::Diagnostic;
use crate::files::Files;
use crate::model::Schema;

/// The files of the crate, by their path below its folder.
///
/// # Errors
/// Everything of the schema that has no place in Rust, at once.
pub fn emit(schema: &Schema) -> Result<Files, Vec<Diagnostic>> {
    let mut emitted = lower::lower(schema)?;
    emitted.files.retain(|file| !file.items.is_empty());
    files(&emitted).map_err(|message| {
        vec![
            Diagnostic::error("model-syntax", None, message)
                .help("this is a bug of the generator: please report it"),
        ]
    })
}

fn files(emitted: &Crate) -> Result<Files, String> {
    let mut files = Files::new();
    let mut insert =
        |path: &str, content: &str| files.insert(path, content).map_err(|error| error.to_string());
    insert("Cargo.toml", &manifest(emitted))?;
    // The files are laid out already, by another hand than rustfmt's.
    insert("rustfmt.toml", "disable_all_formatting = true\n")?;
    insert("src/lib.rs", &tokens::root(emitted).render()?)?;
    for file in &emitted.files {
        insert(&format!("src/{}.rs", file.name), &tokens::types(file).render()?)?;
    }
    for driver in Driver::ALL {
        let folder = driver.module();
        insert(&format!("src/{folder}.rs"), &tokens::access_root(emitted, driver).render()?)?;
        for file in &emitted.files {
            let source = tokens::access(file, driver).render()?;
            insert(&format!("src/{folder}/{}.rs", file.name), &source)?;
        }
    }
    for part in support::parts(emitted) {
        insert(&format!("src/{}.rs", part.module), part.source)?;
    }
    for Inner { folder, module, source, .. } in support::inner(emitted) {
        let folder = folder.map(|driver| format!("{}/", driver.module())).unwrap_or_default();
        insert(&format!("src/{folder}{module}.rs"), source)?;
    }
    Ok(files)
}
