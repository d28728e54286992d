//! The kinds of object. Everything special about one kind is in its one file here: its identity, what it depends on,
//! how it is created, dropped and commented on, and what is dangerous about that.
//!
//! A new kind is one new file, one line in [`objects`] and one field of [`Schema`].

mod composite;
mod constraint;
mod domain;
mod enumeration;
mod extension;
mod function;
mod hazard;
mod index;
mod layout;
mod materialized_view;
mod namespace;
mod policy;
mod privileges;
mod references;
mod sequence;
mod statistics;
mod table;
mod trigger;
mod view;

use std::collections::BTreeSet;

pub use self::hazard::{Danger, Hazard};
pub(crate) use self::layout::indented;
pub use self::references::relation;
use crate::model::{Name, ObjectId, QualifiedName, Schema, sql};

/// A sort of object.
///
/// `undo(create)` is `drop` and the other way round: both are written side by side in the kind's file, and a plan never
/// takes an undo from anywhere else.
pub trait Kind {
    /// Which object it is.
    fn id(&self) -> ObjectId;

    /// The object that it is a part of: dropping that one drops this one too.
    fn parent(&self, _schema: &Schema) -> Option<ObjectId> {
        None
    }

    /// Where it stands among the parts of its parent.
    fn place(&self) -> u8 {
        0
    }

    /// What must be there before it is created, besides its parent. Names that are no object of the schema are left
    /// out; itself may be among them.
    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId>;

    /// The clause that creates it inside its parent's CREATE statement, where there is such a form.
    fn clause(&self) -> Option<String> {
        None
    }

    /// The statements that create it, without semicolons and without its comment.
    fn create(&self, context: &Context<'_>) -> Vec<String>;

    /// The statements that undo [`Kind::create`].
    fn drop(&self, context: &Context<'_>) -> Vec<String>;

    /// The `COMMENT ON` statements of the object and its parts.
    fn comments(&self, _context: &Context<'_>) -> Vec<String> {
        Vec::new()
    }

    /// What is dangerous about creating it.
    fn create_hazards(&self, _context: &Context<'_>) -> Vec<Hazard> {
        Vec::new()
    }

    /// What is dangerous about dropping it.
    fn drop_hazards(&self, _context: &Context<'_>) -> Vec<Hazard> {
        Vec::new()
    }

    /// What ties it to an object that is created after it.
    fn attachment(&self) -> Option<Attachment> {
        None
    }
}

/// A tie of an object to another one that can only be made when both are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The other object.
    pub to: ObjectId,
    /// The statement that ties them.
    pub attach: String,
    /// The statement that unties them.
    pub detach: String,
}

/// What a kind is told of the plan that its statements go into.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// The state that the object is part of.
    pub schema: &'a Schema,
    /// Clauses of the parts that its CREATE statement carries.
    pub clauses: Vec<String>,
    /// Objects that are there before the migration begins.
    pub existing: &'a BTreeSet<ObjectId>,
}

impl Context<'_> {
    /// May this object hold rows, or be in use otherwise, when the migration runs?
    #[must_use]
    pub fn in_use(&self, object: &ObjectId) -> bool {
        self.existing.contains(object)
    }

    /// May this table or materialized view be in use when the migration runs?
    fn relation_in_use(&self, relation: &QualifiedName) -> bool {
        references::relation(self.schema, relation).is_some_and(|id| self.in_use(&id))
    }
}

/// All the objects of a schema, kind by kind.
pub fn objects(schema: &Schema) -> impl Iterator<Item = &dyn Kind> {
    fn kind<K: Kind>(object: &K) -> &dyn Kind {
        object
    }
    (schema.namespaces.values().map(kind))
        .chain(schema.extensions.values().map(kind))
        .chain(schema.enums.values().map(kind))
        .chain(schema.domains.values().map(kind))
        .chain(schema.composites.values().map(kind))
        .chain(schema.sequences.values().map(kind))
        .chain(schema.functions.values().map(kind))
        .chain(schema.tables.values().map(kind))
        .chain(schema.constraints.values().map(kind))
        .chain(schema.indexes.values().map(kind))
        .chain(schema.statistics.values().map(kind))
        .chain(schema.views.values().map(kind))
        .chain(schema.materialized_views.values().map(kind))
        .chain(schema.triggers.values().map(kind))
        .chain(schema.policies.values().map(kind))
        .chain(schema.privileges.values().map(kind))
}

/// What people call an object: its kind and name. A procedure shares its identity with functions, not its kind.
#[must_use]
pub fn title(schema: &Schema, object: &ObjectId) -> String {
    match object {
        ObjectId::Function(id) => format!("{} {id}", function::word(schema, id)),
        ObjectId::Privileges(on) => format!("privileges on {}", title(schema, on)),
        _ => object.to_string(),
    }
}

/// `COMMENT ON object IS 'comment'`, if there is a comment.
fn comment_on(object: impl std::fmt::Display, comment: Option<&String>) -> Option<String> {
    comment.map(|comment| format!("comment on {object} is {}", sql::literal(comment)))
}

/// `COMMENT ON COLUMN` for each column that has a comment.
fn comments_on_columns<'a>(
    relation: &QualifiedName,
    columns: impl Iterator<Item = (&'a Name, &'a Option<String>)>,
) -> Vec<String> {
    columns
        .filter_map(|(name, comment)| comment_on(format!("column {relation}.{name}"), comment.as_ref()))
        .collect()
}
