//! A change: two declarations, and rows that the first one holds.

use std::collections::BTreeMap;
use std::path::PathBuf;

use codegen::declare::{Declaration, Module, Project};
use codegen::diagnostic::Severity;
use codegen::emit::migration;
use codegen::files::Files;
use codegen::history::Past;
use codegen::model::{Pair, Schema};
use codegen::plan::{self, Numbering, Plan};

pub struct Case {
    pub kind: &'static str,
    pub case: &'static str,
    pub before: Schema,
    pub after: Schema,
    /// Statements that fill the first state.
    pub rows: &'static str,
}

/// The case of a module: what is declared in its `before` and `after`.
macro_rules! case {
    ($kind:ident, $case:ident) => {{
        use crate::$kind::$case::ROWS;
        macro_rules! of {
            ($state:literal) => {
                concat!(module_path!(), "::", stringify!($kind), "::", stringify!($case), "::", $state)
            };
        }
        $crate::case::Case::new(stringify!($kind), stringify!($case), [of!("before"), of!("after")], ROWS)
    }};
}
pub(crate) use case;

impl Case {
    pub fn new(
        kind: &'static str,
        case: &'static str,
        [before, after]: [&'static str; 2],
        rows: &'static str,
    ) -> Result<Self, String> {
        let state = |path| {
            let project = Project::new("Library", "Which books there are, and who has them.");
            let module = Module::new(path, path).doc("Books, and what belongs to them.");
            let Declaration { schema, diagnostics, .. } =
                project.first_migration(1).module(module, "create_library").build();
            let errors: Vec<_> = diagnostics
                .iter()
                .filter(|it| it.severity == Severity::Error)
                .map(|it| &it.message)
                .collect();
            if errors.is_empty() { Ok(schema) } else { Err(format!("{kind}/{case}: {errors:?}")) }
        };
        let mut after = state(after)?;
        let before = state(before)?;
        // It is one module in two states.
        for (next, previous) in after.modules.iter_mut().zip(&before.modules) {
            next.name = previous.name.clone();
        }
        Ok(Self { kind, case, before, after, rows })
    }

    pub fn name(&self) -> String {
        format!("{}/{}", self.kind, self.case)
    }

    pub fn plan(&self) -> Plan {
        let numbering = Numbering { first: 2, name: Some("change".into()) };
        plan::plan(Pair::new(&self.before, &self.after), &BTreeMap::new(), &numbering).unwrap_or_else(
            |found| panic!("{}: {:?}", self.name(), found.iter().map(|it| &it.message).collect::<Vec<_>>()),
        )
    }

    pub fn emitted(&self) -> (Plan, Files) {
        let plan = self.plan();
        let (files, _) = migration::emit(&self.after, &plan, &Past::default()).unwrap();
        (plan, files)
    }

    /// The forward files, and the rollback files in the order in which they are applied.
    pub fn files(&self) -> String {
        let (plan, files) = self.emitted();
        let forward = plan.migrations.iter().map(plan::Migration::forward_file);
        let back = plan.migrations.iter().rev().map(plan::Migration::rollback_file);
        let texts = forward.chain(back).map(|name| format!("=== {name}\n{}", files.get(&name).unwrap()));
        texts.collect()
    }
}

pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("diff")
}
