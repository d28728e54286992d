//! The sample databases of `tests/pulled`, and their declarations as `pull` writes them.

use std::fs;
use std::path::PathBuf;

use codegen::catalog::Catalog;
use codegen::emit::development;
use codegen::files::Files;
use codegen::model::Schema;
use codegen::pull::{self, About, Pulled};
use codegen::scratch::Cluster;
use codegen::source::{Content, Ground, Script, SourceError, proof};

use crate::root;
use crate::states::Tried;

/// The samples by name, each with whether it stands on Supabase's surroundings.
pub const SAMPLES: &[(&str, bool)] = &[
    ("booking", false),
    ("chat", true),
    ("content", false),
    ("event_ledger", false),
    ("film_rental", false),
    ("fitness", false),
    ("issues", false),
    ("job_queue", false),
    ("library", false),
    ("music_store", false),
    ("search", false),
    ("tenants", true),
    ("time_series", false),
];

/// The crate of the samples' declarations.
#[must_use]
pub fn folder() -> PathBuf {
    root().join("tests/pulled")
}

/// The SQL of a sample, and what it stands on.
///
/// # Errors
/// A file cannot be read.
pub fn scripts(name: &str, supabase: bool) -> Tried<(Vec<Script>, Content)> {
    let samples = folder().join("samples");
    let read = |path: PathBuf| Script::read(&path).map_err(|error| error.to_string());
    let surroundings = || Script::new("supabase.sql", &development::supabase(&Schema::default()));
    let mut preludes: Vec<Script> = supabase.then(surroundings).into_iter().collect();
    let prelude = samples.join(format!("{name}.prelude.sql"));
    if prelude.exists() {
        preludes.push(read(prelude)?);
    }
    Ok((preludes, Content::Sql(vec![read(samples.join(format!("{name}.sql")))?])))
}

/// A sample as a database has it.
///
/// # Errors
/// Its SQL fails.
pub fn read(cluster: &Cluster, name: &str, supabase: bool) -> Tried<Catalog> {
    let (preludes, content) = scripts(name, supabase)?;
    let ground = Ground::new(cluster, &preludes, &[&content]);
    let state = ground.and_then(|mut ground| ground.state(name, &content));
    state.map(|state| state.catalog).map_err(|error| format!("{name}: {error}"))
}

/// The declaration of a sample.
///
/// # Errors
/// It cannot be written.
pub fn pulled(name: &str, catalog: &Catalog) -> Tried<Pulled> {
    let about = About {
        title: pull::title(name),
        description: format!("Pulled from {name}.sql."),
        within: Some(name.to_owned()),
        command: "cargo run --".to_owned(),
        package: None,
        dependency: String::new(),
    };
    pull::pull(&catalog.schema, &catalog.unsupported, &about).map_err(|error| format!("{name}: {error}"))
}

/// What differs between a sample and what a declaration of it makes.
///
/// # Errors
/// Either cannot be made or read.
pub fn differences(cluster: &Cluster, name: &str, supabase: bool, declared: Schema) -> Tried<Vec<String>> {
    let (preludes, content) = scripts(name, supabase)?;
    let declared = Content::Model(Box::new(declared));
    let failed = |error: SourceError| format!("{name}: {error}");
    let mut ground = Ground::new(cluster, &preludes, &[&content, &declared]).map_err(failed)?;
    let there = ground.state(name, &content).map_err(failed)?;
    let made = ground.state("the declaration", &declared).map_err(failed)?;
    let found = proof::differences(&there.catalog, &made.catalog);
    Ok(found.into_iter().map(|line| format!("{name}: {line}")).collect())
}

/// The files of the crate below `src` and `sql`, from what the samples are on a server.
///
/// # Errors
/// A sample cannot be read or written.
pub fn files(cluster: &Cluster) -> Tried<Files> {
    let mut all = Files::new();
    for (name, supabase) in SAMPLES {
        let mut pulled = pulled(name, &read(cluster, name, *supabase)?)?;
        if let Some(problem) = pull::rustfmt(&mut pulled.files, &folder()) {
            return Err(format!("{name}: {problem}"));
        }
        for (path, content) in pulled.files.iter().filter(|(path, _)| !path.starts_with("generated/")) {
            all.insert(path, content).map_err(|error| format!("{name}: {error}"))?;
        }
    }
    let modules: String = SAMPLES.iter().flat_map(|(name, _)| ["pub mod ", name, ";\n"]).collect();
    let head = "//! Databases of the sorts that people have, declared.\n\n\
                #![allow(clippy::module_inception, reason = \"a table may be called as its database is\")]\n\
                #![allow(clippy::duplicated_attributes, reason = \"an index may say `desc` of two columns\")]\n\n";
    all.insert("src/lib.rs", format!("{head}{modules}")).map_err(|error| error.to_string())?;
    Ok(all)
}

/// Makes the crate hold these files, and no others below `src` and `sql`.
///
/// # Errors
/// The disk refuses.
pub fn write(files: &Files) -> Tried<()> {
    for part in ["src", "sql"] {
        let mut own = Files::new();
        for (path, content) in files.iter() {
            if let Some(path) = path.strip_prefix(part).and_then(|path| path.strip_prefix('/')) {
                own.insert(path, content).map_err(|error| error.to_string())?;
            }
        }
        fs::create_dir_all(folder().join(part)).map_err(|error| error.to_string())?;
        own.write(&folder().join(part)).map_err(|error| error.to_string())?;
    }
    Ok(())
}
