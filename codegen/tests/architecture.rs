//! ARCHITECTURE.md names every module of the packages and every test on servers, and none that is gone.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The modules of a crate, or its tests: files and folders. What holds nothing but snapshots is neither.
fn on_disk(source: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(source).unwrap().map(|entry| entry.unwrap().path());
    let modules = entries.filter(|path| path.is_dir() || path.extension().is_some_and(|kind| kind == "rs"));
    let names = modules.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned());
    names.filter(|name| name != "lib" && name != "snapshots").collect()
}

/// The names in the first column of the table below a heading, in order.
fn in_page(page: &str, heading: &str) -> Vec<String> {
    let section = page.split("\n## ").find(|section| section.starts_with(heading));
    let section = section.unwrap_or_else(|| panic!("no heading: {heading}"));
    let cells = section.lines().filter_map(|line| Some(line.strip_prefix("| `")?.split_once('|')?.0));
    let names = cells.flat_map(|cell| cell.split(',')).map(|name| name.trim().trim_matches('`').to_owned());
    names.collect()
}

#[test]
fn the_page_names_the_modules_that_there_are() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let page = fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap();
    for (what, folder) in [
        ("modules", "codegen/src"),
        ("modules", "macros/src"),
        ("modules", "xtask/src"),
        ("modules", "tests/src"),
        ("tests", "tests/tests"),
    ] {
        let heading = format!("The {what} of `{folder}`");
        let named = in_page(&page, &heading);
        let names: BTreeSet<String> = named.iter().cloned().collect();
        assert_eq!(names.len(), named.len(), "{heading}: each once");
        assert_eq!(names, on_disk(&root.join(folder)), "{heading}");
    }
}

/// The order of the table is the order of the flow: a module uses those above it.
#[test]
fn no_module_imports_a_later_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("../ARCHITECTURE.md")).unwrap();
    let order = in_page(&page, "The modules of `codegen/src`");
    for (at, module) in order.iter().enumerate().filter(|(_, module)| *module != "prelude") {
        for (path, text) in sources(&root.join("src").join(module)) {
            let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            for later in &order[at + 1..] {
                assert!(!code.contains(&format!("crate::{later}")), "{path}: {module} imports {later}");
            }
        }
    }
}

/// The texts of a module: one file, or all below its folder.
fn sources(module: &Path) -> Vec<(String, String)> {
    let read = |path: &Path| (path.display().to_string(), fs::read_to_string(path).unwrap());
    let file = module.with_extension("rs");
    if file.exists() {
        return vec![read(&file)];
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(module).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(read(&path));
        }
    }
    found
}
