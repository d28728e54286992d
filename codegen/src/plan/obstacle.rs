//! Why a schema cannot be planned.

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostic::{Diagnostic, Location};
use crate::model::{Name, ObjectId, sql};

/// A reason why no order of statements creates the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Obstacle {
    /// Each of these objects needs the next, and the last the first.
    Cycle(Vec<ObjectId>),
    /// An object needs one that a later module creates.
    Order {
        /// The object.
        object: ObjectId,
        /// The module that declares it.
        module: Name,
        /// What it needs.
        needs: ObjectId,
        /// The module that creates that.
        later: Name,
    },
    /// There are objects, and no module has a migration to create them in.
    NoMigration,
}

impl Obstacle {
    /// The finding, at the place where the object is declared.
    pub(super) fn diagnostic(&self, sources: &BTreeMap<ObjectId, Location>) -> Diagnostic {
        // A column stands where its table does.
        let whole = |object: &ObjectId| match object {
            ObjectId::Column(table, _) | ObjectId::Default(table, _) => ObjectId::Table(table.clone()),
            other => other.clone(),
        };
        let at = |object: &ObjectId| sources.get(&whole(object)).cloned();
        match self {
            Self::Cycle(objects) => Diagnostic::error(
                "dependency-cycle",
                objects.iter().find_map(at),
                self.to_string(),
            )
            .help("declare one of them so that it does not need the others, or needs them only when it runs"),
            Self::Order { object, module, later, .. } => Diagnostic::error(
                "module-order",
                at(object),
                self.to_string(),
            )
            .help(format!("list the module `{}` before `{}`", later.as_str(), module.as_str())),
            Self::NoMigration => Diagnostic::error("no-migration", None, self.to_string())
                .help("list at least one module with `.module(module!(name), \"create_name_table\")`"),
        }
    }
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cycle(objects) => {
                write!(f, "these objects need one another in a circle: {}", sql::list(objects))
            }
            Self::Order { object, module, needs, later } => write!(
                f,
                "{object} of module `{}` needs {needs}, which the later module `{}` creates",
                module.as_str(),
                later.as_str()
            ),
            Self::NoMigration => f.write_str("no module has a migration of its own, so nothing is created"),
        }
    }
}
