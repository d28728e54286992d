//! `pull`: a declaration of what is somewhere.

use std::path::PathBuf;

use super::{Context, Outcome};

/// What is pulled, and where to.
#[derive(Clone, Debug, clap::Args)]
#[cfg_attr(not(feature = "database"), allow(dead_code, reason = "read by what needs a database"))]
pub(super) struct Arguments {
    /// What is there.
    source: String,
    /// The folder of the crate: a new one becomes a crate of its own.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// What people call it.
    #[arg(long)]
    title: Option<String>,
    /// Write over files that are there and say something else.
    #[arg(long)]
    force: bool,
    /// SQL that every scratch database holds from the start; may be given several times.
    #[arg(long, value_name = "FILE")]
    prelude: Vec<PathBuf>,
    /// The server for scratch databases: its URL (of a superuser), or the folder of `postgres` and `initdb`.
    #[arg(long, value_name = "SERVER")]
    server: Option<String>,
}

#[cfg(not(feature = "database"))]
pub(super) fn run(_context: &Context<'_>, _arguments: &Arguments) -> Result<Outcome, Outcome> {
    Err(Outcome::trouble(&super::NoDatabase))
}

#[cfg(feature = "database")]
pub(super) use self::database::run;

#[cfg(feature = "database")]
mod database {
    use std::fmt::Write as _;
    use std::path::{Path, PathBuf};

    use super::{Arguments, Context, Outcome};
    use crate::cli::{Code, server};
    use crate::files::Files;
    use crate::history::{FILE, GENERATED, History};
    use crate::model::Schema;
    use crate::pull::{self, About, Pulled};
    use crate::scratch::Cluster;
    use crate::source::{Content, Ground, Script, Source, SourceError, proof};
    use crate::words::count;

    pub(in crate::cli) fn run(context: &Context<'_>, arguments: &Arguments) -> Result<Outcome, Outcome> {
        let out = arguments.out.clone().unwrap_or_else(|| context.root.to_owned());
        let trouble = |error: &dyn std::error::Error| Outcome::trouble(error);
        begun(&out)?;
        let source = Source::named(&arguments.source);
        let mut pulled = read(context, arguments, &source, &about(&out, arguments, &source))?;
        if let Some(note) = pull::rustfmt(&mut pulled.files, &out) {
            pulled.notes.push(note);
        }
        if !arguments.force {
            refuse(&pulled.files, &out)?;
        }
        let changes = pulled.files.write_among(&out).map_err(|error| trouble(&error))?;
        let mut complaint = String::new();
        if !pulled.notes.is_empty() {
            complaint.push_str("warning: the declaration does not say:\n");
        }
        for note in &pulled.notes {
            // Writing to a String cannot fail.
            let _ = writeln!(complaint, "  {note}");
        }
        let mut report = format!("{}: {} written\n", out.display(), count(changes.len(), "file"));
        for change in &changes {
            let _ = writeln!(report, "  wrote {}", change.path);
        }
        let _ = writeln!(report, "the history begins sealed at what is there; `gen` writes everything else");
        let code = if pulled.notes.is_empty() { Code::Fine } else { Code::Findings };
        Ok(Outcome { report, complaint, code })
    }

    /// A history that has begun says what databases have run: another one cannot take its place.
    fn begun(out: &Path) -> Result<(), Outcome> {
        let file = out.join(GENERATED).join(FILE);
        let Ok(text) = std::fs::read_to_string(&file) else { return Ok(()) };
        let history: History = serde_json::from_str(&text).unwrap_or_default();
        if history.migrations.iter().all(|entry| !entry.sealed) {
            return Ok(());
        }
        let complaint = format!(
            "error: {} has sealed migrations, and a pull begins a history\n\
             help: name another folder with `--out`\n",
            file.display()
        );
        Err(Outcome { report: String::new(), complaint, code: Code::Trouble })
    }

    /// Names the files that say something else.
    fn refuse(files: &Files, out: &Path) -> Result<(), Outcome> {
        let changes = files.lacking(out).map_err(|error| Outcome::trouble(&error))?;
        let taken: Vec<_> = changes.iter().filter(|change| change.old.is_some()).collect();
        if taken.is_empty() {
            return Ok(());
        }
        let mut complaint =
            String::from("error: these files are there already, so that nothing was written:\n");
        for change in taken {
            let _ = writeln!(complaint, "  {}", out.join(&change.path).display());
        }
        complaint.push_str("help: name a new folder with `--out`, or write over them with `--force`\n");
        Err(Outcome { report: String::new(), complaint, code: Code::Trouble })
    }

    fn about(out: &Path, arguments: &Arguments, source: &Source) -> About {
        let folder = out.canonicalize().unwrap_or_else(|_| out.to_owned());
        let name = folder
            .file_name()
            .map_or_else(|| "schema".to_owned(), |name| name.to_string_lossy().into_owned());
        let package = pull::package(&name);
        let title = arguments.title.clone().unwrap_or_else(|| pull::title(&name));
        About {
            title,
            description: format!("Pulled from {source}."),
            within: None,
            command: "cargo run --".to_owned(),
            package: (!out.join("Cargo.toml").exists()).then_some(package),
            dependency: dependency(&folder),
        }
    }

    /// The library, as a crate in this folder reaches it.
    fn dependency(folder: &Path) -> String {
        let library = Path::new(env!("CARGO_MANIFEST_DIR"));
        let shared =
            folder.components().zip(library.components()).take_while(|(one, other)| one == other).count();
        // Two folders that only share the root have nothing to do with one another.
        let path: PathBuf = if shared > 1 {
            let up = folder.components().skip(shared).map(|_| std::path::Component::ParentDir);
            up.chain(library.components().skip(shared)).collect()
        } else {
            library.to_owned()
        };
        format!("{{ path = {:?}, features = [\"database\"] }}", path.display().to_string())
    }

    /// Reads the source, writes its declaration, and compares what that makes with what is there.
    fn read(
        context: &Context<'_>,
        arguments: &Arguments,
        source: &Source,
        about: &About,
    ) -> Result<Pulled, Outcome> {
        let failed = |error: SourceError| Outcome::trouble(&error);
        let content = source.content(&context.declaration.schema).map_err(failed)?;
        let preludes = arguments.prelude.iter().map(|path| Script::read(path)).collect::<Result<Vec<_>, _>>();
        let preludes = preludes.map_err(failed)?;
        let version = match &content {
            Content::Live(url) => Some(crate::source::version(url).map_err(failed)?),
            _ => None,
        };
        let cluster = server::cluster(context, arguments.server.as_deref(), version);
        let cluster = cluster.map_err(|error| Outcome::trouble(&error))?;
        let mut ground = Ground::new(&cluster, &preludes, &[&content]).map_err(failed)?;
        let state = ground.state(&source.to_string(), &content).map_err(failed)?;
        drop(ground);
        let catalog = &state.catalog;
        let mut pulled = pull::pull(&catalog.schema, &catalog.unsupported, about)
            .map_err(|error| Outcome::trouble(&error))?;
        match compare(&cluster, &preludes, source, &content, &pulled.schema) {
            Ok(differences) if differences.is_empty() => {}
            Ok(differences) => {
                pulled =
                    pull::with_notes(pulled, differences, about).map_err(|error| Outcome::trouble(&error))?;
            }
            Err(error) => {
                let note = format!("it could not be compared with what is there: {error}");
                pulled =
                    pull::with_notes(pulled, vec![note], about).map_err(|error| Outcome::trouble(&error))?;
            }
        }
        Ok(pulled)
    }

    /// What differs between what is there and what the declaration makes.
    fn compare(
        cluster: &Cluster,
        preludes: &[Script],
        source: &Source,
        content: &Content,
        declared: &Schema,
    ) -> Result<Vec<String>, SourceError> {
        let declared = Content::Model(Box::new(declared.clone()));
        let mut ground = Ground::new(cluster, preludes, &[content, &declared])?;
        let there = ground.state(&source.to_string(), content)?;
        let made = ground.state("the declaration", &declared)?;
        Ok(proof::differences(&there.catalog, &made.catalog))
    }
}
