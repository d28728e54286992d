//! The kinds of object. Everything special about one kind is in its one file here: its identity, what it depends on,
//! how it is created, dropped and commented on, and what is dangerous about that.
//!
//! A new kind is one new file, one line in the list of [`Object`]s and one field of [`Schema`].

mod adoption;
mod bounds;
mod cast;
mod change;
mod column;
mod composite;
mod constraint;
mod context;
mod counted;
mod default;
mod definition;
mod domain;
mod enumeration;
mod extension;
mod fields;
mod fit;
mod function;
mod hazard;
mod index;
mod layout;
mod materialized_view;
mod names;
mod namespace;
mod owner;
mod parents;
mod partition_rows;
mod policy;
mod privileges;
mod published;
mod rebuild;
mod references;
mod refill;
mod sequence;
mod state;
mod statistics;
mod table;
mod trigger;
mod view;
mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};

#[cfg(feature = "database")]
pub(crate) use self::adoption::is_adoption;
pub use self::change::{Alteration, Attachment, Change, Disturbance};
pub use self::column::TableColumn;
pub(crate) use self::column::{converted_or, counted_on, is_to_be_said};
pub use self::context::{Context, Existing, Filling, Fills, Going, Way};
pub(crate) use self::counted::counted_tables;
pub use self::default::ColumnDefault;
pub(crate) use self::definition::{calls_another, shells};
#[cfg(feature = "database")]
pub(crate) use self::fields::fields;
pub(crate) use self::fields::{has_parts, held_as, within};
pub(crate) use self::fit::goes_by_text;
pub use self::hazard::Hazard;
pub(crate) use self::layout::indented;
pub use self::names::{bare_name, title};
pub(crate) use self::names::{is_taken, names};
pub use self::owner::Owner;
pub(crate) use self::parents::{ancestors, descendants, referring_to_whole, tables_under};
pub(crate) use self::partition_rows::{elsewhere, handed_over, inserted, key_value, let_go_of, sees_moves};
#[cfg(feature = "database")]
pub(crate) use self::privileges::granted_on;
pub(crate) use self::privileges::{Grants, grants, usual_grants};
pub(crate) use self::references::defined_type;
pub use self::references::{Text, relation};
pub use self::state::State;
pub(crate) use self::table::has_place_for_rows;
use crate::model::{
    Composite, Constraint, Danger, Definition, Domain, Enum, Extension, Function, Index, MaterializedView,
    Name, Namespace, ObjectId, Pair, Policy, Privileges, QualifiedName, Schema, Sequence, Statistics, Table,
    Trigger, View, sql,
};

/// A sort of object.
///
/// What creates it and what undoes that are written side by side in the kind's file; the way back from a change is
/// [`Kind::alter`] with the two states exchanged. A plan takes an undo from nowhere else.
pub trait Kind {
    /// Which object it is.
    fn id(&self) -> ObjectId;

    /// The object that it is a part of: dropping that one drops this one too.
    fn parent(&self, _schema: &Schema) -> Option<ObjectId> {
        None
    }

    /// Where it stands among the parts of its parent: by kind, then among its like.
    fn place(&self) -> (u8, usize) {
        (0, 0)
    }

    /// What must be there before it is created, besides its parent and what its texts name. Names that are no object of
    /// the schema are left out; itself may be among them.
    fn depends_on(&self, _schema: &Schema) -> BTreeSet<ObjectId> {
        BTreeSet::new()
    }

    /// The pieces of SQL in it that PostgreSQL keeps as it has understood them: what they name must be there before, and
    /// cannot go while it stays.
    fn texts(&self) -> Vec<Text<'_>> {
        Vec::new()
    }

    /// What else must be there when it is created, though nothing holds on to that afterwards.
    fn expects(&self, _schema: &Schema) -> BTreeSet<ObjectId> {
        BTreeSet::new()
    }

    /// What should be there before it, and need not: what it names only when it runs.
    fn wishes(&self, _schema: &Schema) -> BTreeSet<ObjectId> {
        BTreeSet::new()
    }

    /// What should be there only after it, where that is possible.
    fn precedes(&self, _schema: &Schema) -> Option<ObjectId> {
        None
    }

    /// What else goes only after it, where both go; `heads` are the tables that have children or partitions.
    fn goes_before(&self, _schema: &Schema, _heads: &BTreeSet<&QualifiedName>) -> Vec<ObjectId> {
        Vec::new()
    }

    /// Can it be made inside its parent's CREATE statement?
    fn is_clause(&self) -> bool {
        false
    }

    /// Does it hold rows or values that are lost when it is dropped and created again?
    fn holds_data(&self) -> bool {
        false
    }

    /// Does PostgreSQL carry it along when a column that it depends on changes within its family of types (PostgreSQL
    /// manual, ALTER TABLE, SET DATA TYPE)?
    fn follows_its_columns(&self) -> bool {
        false
    }

    /// The statements that create it, without semicolons and without its comment.
    fn create(&self, context: &Context<'_>) -> Vec<String>;

    /// What completes its creation once the transaction that creates it is over.
    fn finish(&self, _context: &Context<'_>) -> Vec<String> {
        Vec::new()
    }

    /// The statements that undo [`Kind::create`].
    fn drop(&self, context: &Context<'_>) -> Vec<String>;

    /// What turns `previous`, the same object in another state, into this one; the comments aside.
    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change
    where
        Self: Sized;

    /// Does it change along with something else, although it says the same as before?
    fn is_disturbed(&self, _context: &Context<'_>) -> bool {
        false
    }

    /// Its comment and those of what it consists of: what they are on, and the text.
    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
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

/// What an [`Object`] refers to: a struct of the model, or a view of a part of one.
trait Refer {
    type Kind: Kind;

    fn kind(&self) -> &Self::Kind;
}

impl<K: Kind> Refer for &K {
    type Kind = K;

    fn kind(&self) -> &K {
        self
    }
}

/// The list of the kinds: the objects of each, one by one.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident($object:ty): $objects:expr;)*) => {
        /// An object of any kind.
        #[derive(Clone, Copy, Debug)]
        pub enum Object<'a> {
            $($(#[$doc])* $kind($object),)*
        }

        impl<'a> std::ops::Deref for Object<'a> {
            type Target = dyn Kind + 'a;

            fn deref(&self) -> &Self::Target {
                match self {
                    $(Self::$kind(object) => object.kind(),)*
                }
            }
        }

        impl<'a> Object<'a> {
            /// Is it declared in the very same way?
            pub(crate) fn equals(&self, previous: &Self) -> bool {
                match (previous, self) {
                    $((Self::$kind(previous), Self::$kind(next)) => previous == next,)*
                    _ => false,
                }
            }

            /// What turns `previous`, an object of the same identity, into this one.
            fn change(&self, previous: &Self, context: &Context<'_>) -> Change {
                match (previous, self) {
                    $((Self::$kind(previous), Self::$kind(next)) => next.kind().alter(previous.kind(), context),)*
                    _ => Change::Replace,
                }
            }
        }

        /// All the objects of a schema, kind by kind.
        pub fn objects<'a>(schema: &'a Schema) -> impl Iterator<Item = Object<'a>> {
            let none = std::iter::empty();
            $(let none = none.chain(($objects)(schema).map(Object::$kind));)*
            none
        }
    };
}

kinds! {
    /// A schema of the database.
    Namespace(&'a Namespace): |schema: &'a Schema| schema.namespaces.values();
    /// An extension.
    Extension(&'a Extension): |schema: &'a Schema| schema.extensions.values();
    /// A native enum type.
    Enum(&'a Enum): |schema: &'a Schema| schema.enums.values();
    /// A domain.
    Domain(&'a Domain): |schema: &'a Schema| schema.domains.values();
    /// A composite type.
    Composite(&'a Composite): |schema: &'a Schema| schema.composites.values();
    /// A free-standing sequence.
    Sequence(&'a Sequence): |schema: &'a Schema| schema.sequences.values();
    /// A function or procedure.
    Function(&'a Function): |schema: &'a Schema| schema.functions.values();
    /// A table.
    Table(&'a Table): |schema: &'a Schema| schema.tables.values();
    /// A column of a table.
    Column(TableColumn<'a>): column::columns;
    /// The default of a column.
    Default(ColumnDefault<'a>): default::defaults;
    /// A constraint of a table.
    Constraint(&'a Constraint): |schema: &'a Schema| schema.constraints.values();
    /// An index.
    Index(&'a Index): |schema: &'a Schema| schema.indexes.values();
    /// Extended statistics of a table.
    Statistics(&'a Statistics): |schema: &'a Schema| schema.statistics.values();
    /// A view.
    View(&'a View): |schema: &'a Schema| schema.views.values();
    /// A materialized view.
    MaterializedView(&'a MaterializedView): |schema: &'a Schema| schema.materialized_views.values();
    /// A trigger.
    Trigger(&'a Trigger): |schema: &'a Schema| schema.triggers.values();
    /// A row-level security policy.
    Policy(&'a Policy): |schema: &'a Schema| schema.policies.values();
    /// An object that is kept as the statements that make it.
    Definition(&'a Definition): |schema: &'a Schema| schema.definitions.values();
    /// Who owns an object.
    Owner(Owner<'a>): owner::owners;
    /// The privileges on one object.
    Privileges(&'a Privileges): |schema: &'a Schema| schema.privileges.values();
}

impl Object<'_> {
    /// Is it a column or partition of this table? It is gone when that is dropped.
    pub(crate) fn goes_with(&self, table: &Self) -> bool {
        match (self, table) {
            (Self::Column(column), Self::Table(table)) => column.table.name == table.name,
            (Self::Table(part), Self::Table(table)) => {
                part.partition_of.as_ref().is_some_and(|of| of.parent == table.name)
            }
            _ => false,
        }
    }

    /// What must be there before it is created.
    #[must_use]
    pub fn needs(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut needs = self.holds(schema);
        needs.extend(self.expects(schema));
        needs
    }

    /// What cannot go while it stays: what it is made of, what its texts name, and what the database that it was read from
    /// knows.
    #[must_use]
    pub fn holds(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut held = self.depends_on(schema);
        held.extend(references::in_texts(schema, self.texts()));
        if !schema.depends.is_empty() {
            held.extend(schema.depends.get(&self.id()).into_iter().flatten().cloned());
        }
        held
    }

    /// What turns `previous`, an object of the same identity, into this one; its comments too.
    #[must_use]
    pub fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        // Most of a schema: what it would say of itself need not be written down.
        if self.equals(previous) && !self.is_disturbed(context) {
            return Change::Alter(Alteration::default());
        }
        let mut change = self.change(previous, context);
        if let Change::Alter(alteration) = &mut change {
            let before: BTreeMap<_, _> =
                previous.comments(context).into_iter().filter_map(|(on, text)| Some((on, text?))).collect();
            let after = self.comments(context);
            let changed = after.iter().filter(|(on, text)| before.get(on) != text.as_ref());
            alteration.statements.extend(changed.map(|(on, text)| comment_on(on, text.as_ref())));
        }
        change
    }

    /// Is it a table whose partition key needs another object? Nothing changes that in place.
    pub(crate) fn is_partitioned_by(&self, of: &ObjectId, schema: &Schema) -> bool {
        let Self::Table(table) = self else { return false };
        let needs = || schema.depends.get(&table.id()).is_some_and(|needs| needs.contains(of));
        let keys = matches!(of, ObjectId::Function(_) | ObjectId::Definition(..));
        keys && table.partition_by.is_some() && needs()
    }

    /// What lets go of an object that is made anew, while this one stays with what it holds, and takes hold of it again; none
    /// where that cannot be.
    pub(crate) fn let_go(
        &self,
        previous: &Self,
        of: &ObjectId,
        schemas: Pair<&Schema>,
    ) -> Option<Alteration> {
        match (previous, self) {
            (Self::Domain(previous), Self::Domain(next)) => {
                domain::let_go(Pair::new(previous, next), of, schemas)
            }
            _ => None,
        }
    }

    /// The `COMMENT ON` statements of a new object.
    #[must_use]
    pub fn create_comments(&self, context: &Context<'_>) -> Vec<String> {
        let comments = self.comments(context).into_iter();
        comments.filter(|(_, text)| text.is_some()).map(|(on, text)| comment_on(&on, text.as_ref())).collect()
    }
}

/// `COMMENT ON object IS 'comment'`, or `NULL`.
fn comment_on(object: &str, comment: Option<&String>) -> String {
    if let (Some(name), None) = (object.strip_prefix("extension "), comment) {
        return extension::own_comment(name);
    }
    let text = comment.map_or_else(|| "null".to_owned(), |comment| sql::literal(comment));
    format!("comment on {object} is {text}")
}

/// The comment of an object that consists of nothing else that has one.
fn comment(object: impl std::fmt::Display, comment: Option<&String>) -> Vec<(String, Option<String>)> {
    vec![(object.to_string(), comment.cloned())]
}

/// The comments of the columns of a relation.
fn comments_on_columns<'a>(
    relation: &QualifiedName,
    columns: impl Iterator<Item = (&'a Name, &'a Option<String>)>,
) -> Vec<(String, Option<String>)> {
    columns.map(|(name, comment)| (format!("column {relation}.{name}"), comment.clone())).collect()
}
