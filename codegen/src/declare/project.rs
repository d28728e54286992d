//! The whole declaration: its modules in order, its actors, its test data.

use std::collections::{BTreeMap, BTreeSet};

use super::Declaration;
use super::collect::Collector;
use super::object::{CallerFunction, Registered};
use super::seed::Seed;
use super::{inherit, lower};
use crate::diagnostic::{Diagnostic, Location};
use crate::model::{self, Invocation, Name};

/// A declared schema in the making.
pub struct Project {
    title: String,
    description: String,
    command: Invocation,
    validators: bool,
    first_migration: u32,
    modules: Vec<(Module, Option<Name>)>,
    actors: Actors,
    roles: BTreeSet<Name>,
    seed: Seed,
}

/// A Rust module whose items are declared objects: see [`module!`](crate::module).
pub struct Module {
    path: &'static str,
    root: &'static str,
    doc: String,
}

impl Module {
    /// The module of this path, listed in the module `root`.
    #[must_use]
    pub fn new(path: &'static str, root: &'static str) -> Self {
        Self { path, root, doc: String::new() }
    }

    /// What it is for; without this, the comment of its first table says it.
    #[must_use]
    pub fn doc(mut self, doc: &str) -> Self {
        doc.clone_into(&mut self.doc);
        self
    }

    fn holds(&self, path: &str) -> bool {
        is_below(path, self.path)
    }
}

fn is_below(path: &str, parent: &str) -> bool {
    path.strip_prefix(parent).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The roles of the API, and the functions that know the caller.
#[derive(Clone, Debug, Default)]
pub struct Actors {
    actors: model::Actors,
}

impl Actors {
    /// Supabase's roles (Supabase documentation, Postgres Roles).
    #[must_use]
    pub fn supabase() -> Self {
        Self::default()
    }

    /// Other roles: of signed-in callers, of callers who have not signed in, of trusted servers.
    #[must_use]
    pub fn roles(member: &str, anonymous: &str, service: &str) -> Self {
        let actors = model::Actors {
            member: Name::new(member),
            anonymous: Name::new(anonymous),
            service: Name::new(service),
            tenant: None,
            user: None,
        };
        Self { actors }
    }

    /// This function returns the caller's tenant, or null.
    #[must_use]
    pub fn tenant<F: CallerFunction>(mut self, _function: F) -> Self {
        self.actors.tenant = Some(F::function());
        self
    }

    /// This function returns the caller's user id, or null.
    #[must_use]
    pub fn user<F: CallerFunction>(mut self, _function: F) -> Self {
        self.actors.user = Some(F::function());
        self
    }
}

impl Project {
    /// A project without modules: what people call it, and what it is for.
    #[must_use]
    pub fn new(title: &str, description: &str) -> Self {
        Self {
            title: title.to_owned(),
            description: description.to_owned(),
            command: Invocation::default(),
            validators: false,
            first_migration: 1,
            modules: Vec::new(),
            actors: Actors::default(),
            roles: BTreeSet::new(),
            seed: Seed::new(),
        }
    }

    /// What a person types before `gen`, for messages and generated files: `cargo xtask`, if this is not called.
    #[must_use]
    pub fn command(mut self, command: &str) -> Self {
        self.command = Invocation::new(command);
        self
    }

    /// With `database.zod.ts` beside the types: validators of what clients write, for zod 4.
    #[must_use]
    pub fn validators(mut self) -> Self {
        self.validators = true;
        self
    }

    /// Its first migration has this number.
    #[must_use]
    pub fn first_migration(mut self, number: u32) -> Self {
        self.first_migration = number;
        self
    }

    /// With these roles, and functions that know the caller.
    #[must_use]
    pub fn actors(mut self, actors: Actors) -> Self {
        self.actors = actors;
        self
    }

    /// On a server that has these roles and those of no API: without this, Supabase's surroundings are counted on.
    #[must_use]
    pub fn roles(mut self, roles: &[&str]) -> Self {
        self.roles = roles.iter().copied().chain(["public"]).map(Name::new).collect();
        self
    }

    /// With a module that has no migration of its own: the first one that needs an object creates it.
    #[must_use]
    pub fn shared(mut self, module: Module) -> Self {
        self.modules.push((module, None));
        self
    }

    /// With a module that a migration of this name creates.
    #[must_use]
    pub fn module(mut self, module: Module, migration: &str) -> Self {
        self.modules.push((module, Some(Name::new(migration))));
        self
    }

    /// With test data.
    #[must_use]
    pub fn seed(mut self, seed: Seed) -> Self {
        self.seed = seed;
        self
    }

    /// Gathers what the listed modules declare.
    #[must_use]
    pub fn build(self) -> Declaration {
        let mut collector = Collector::default();
        collector.schema.title = self.title;
        collector.schema.description = self.description;
        collector.schema.command = self.command;
        collector.schema.validators = self.validators;
        collector.schema.first_migration = self.first_migration;
        collector.schema.actors = self.actors.actors;
        collector.schema.roles = self.roles;
        collector.diagnostics.extend(check_modules(&self.modules));
        for (module, migration) in &self.modules {
            let name = module.path.rsplit("::").next().unwrap_or(module.path);
            collector.schema.modules.push(model::Module {
                name: Name::new(name),
                doc: module.doc.clone(),
                migration: migration.clone(),
                objects: Vec::new(),
            });
        }
        let mut crates = BTreeSet::new();
        for (index, items) in gather(&self.modules, &mut collector.diagnostics) {
            collector.module = index;
            for item in items {
                crates.insert(item.package.to_owned());
                (item.declare)(&mut collector);
            }
        }
        inherit::complete(&mut collector.schema);
        lower::lower(&mut collector);
        self.seed.declare(&mut collector);
        let mut diagnostics = collector.diagnostics;
        diagnostics.sort_by(|one, other| one.at.cmp(&other.at));
        Declaration { schema: collector.schema, sources: collector.sources, crates, diagnostics }
    }
}

/// The registered items of each module, in the order of declaration; findings for those that are listed nowhere.
fn gather(
    modules: &[(Module, Option<Name>)],
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<usize, Vec<&'static Registered>> {
    let mut gathered: BTreeMap<usize, Vec<&'static Registered>> = BTreeMap::new();
    for item in inventory::iter::<Registered> {
        let holder = (modules.iter().enumerate())
            .filter(|(_, (module, _))| module.holds(item.module))
            .max_by_key(|(_, (module, _))| module.path.len());
        match holder {
            Some((index, _)) => gathered.entry(index).or_default().push(item),
            None if modules.iter().any(|(module, _)| is_below(item.module, module.root)) => {
                let message =
                    format!("`{}` is declared in `{}`, a module that is not listed", item.item, item.module);
                let help = "list it where the project is built: `.module(module!(..), \"create_..\")` or `.shared(module!(..))`";
                diagnostics
                    .push(Diagnostic::error("unlisted-module", Some(item.location()), message).help(help));
            }
            None => {}
        }
    }
    for items in gathered.values_mut() {
        items.sort_by_key(|item| (item.file, item.line, item.column));
    }
    gathered
}

/// Findings about the list of modules itself.
fn check_modules(modules: &[(Module, Option<Name>)]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut refuse =
        |message: String| findings.push(Diagnostic::error("module-list", None::<Location>, message));
    for (index, (module, migration)) in modules.iter().enumerate() {
        let earlier = &modules[..index];
        if earlier.iter().any(|(other, _)| other.path == module.path) {
            refuse(format!("module `{}` is listed twice", module.path));
        }
        let Some(migration) = migration else { continue };
        if earlier.iter().any(|(_, other)| other.as_ref() == Some(migration)) {
            refuse(format!("two migrations are called `{}`", migration.as_str()));
        }
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if migration.as_str().is_empty() || !migration.as_str().chars().all(fits) {
            refuse(format!(
                "`{}` cannot be part of a migration's file name: write lower-case letters, digits and `_`",
                migration.as_str()
            ));
        }
    }
    findings
}

/// The Rust module of this path as a [`Module`](crate::declare::Module) of the project; `module!(self)` is the module
/// in which this is written.
///
/// A path that names no module does not compile.
#[macro_export]
macro_rules! module {
    (self) => {
        $crate::declare::Module::new(::core::module_path!(), ::core::module_path!())
    };
    ($first:ident $(:: $rest:ident)*) => {{
        #[allow(unused_imports, reason = "names the module, so that rustc checks that it exists")]
        use self::$first $(:: $rest)*;
        $crate::declare::Module::new(
            ::core::concat!(::core::module_path!(), "::", ::core::stringify!($first) $(, "::", ::core::stringify!($rest))*),
            ::core::module_path!(),
        )
    }};
}
