//! What PostgREST offers of a database, as the generator of Supabase's types sees it: names, nothing resolved.
//!
//! Types are named as `pg_type` names them (`int4`, `_text`), because that is how the official generator tells them apart.

#![allow(clippy::struct_excessive_bools, reason = "what is asked of columns and keys is yes or no")]

mod declared;
mod identity;
mod origin;
mod relationships;
mod values;
mod views;

pub use self::declared::{declared, type_name, type_number};
pub use self::identity::{Identities, Place};
pub use self::origin::{Origin, Origins};
pub use self::relationships::{ForeignKey, Shown, relationships};
pub use self::views::Views;
use crate::model::{Name, QualifiedName};

/// The schemas that were asked for, with what is in them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// The schemas that exist.
    pub namespaces: Vec<Name>,
    /// Their tables and views.
    pub relations: Vec<Relation>,
    /// Their functions.
    pub functions: Vec<Function>,
    /// Enums and composite types of every schema of the database.
    pub types: Vec<Shape>,
    /// Foreign keys from and to tables and views.
    pub relationships: Vec<Relationship>,
}

/// A table or view.
#[derive(Clone, Debug, PartialEq)]
pub struct Relation {
    /// Schema and name; its row type has the same.
    pub name: QualifiedName,
    /// What it is.
    pub kind: RelationKind,
    /// Its columns.
    pub columns: Vec<Column>,
}

/// What rows are kept in, or come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RelationKind {
    /// A table, partitioned or not, or a partition.
    Table,
    /// A table of another server.
    ForeignTable,
    /// A view.
    View {
        /// Takes INSERT.
        inserts: bool,
        /// Takes UPDATE.
        updates: bool,
    },
    /// A materialized view.
    MaterializedView,
}

impl RelationKind {
    /// Is it in the group `Tables`?
    #[must_use]
    pub fn is_table(self) -> bool {
        matches!(self, Self::Table | Self::ForeignTable)
    }
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its name.
    pub name: Name,
    /// Its type; that of the base where it is a domain.
    pub ty: QualifiedName,
    /// Can a reader meet null?
    pub nullable: bool,
    /// Has it a default, or numbers rows?
    pub has_default: bool,
    /// Does the database alone write it?
    pub always_generated: bool,
    /// Can it be written through the view?
    pub updatable: bool,
}

/// A type with parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Schema and name.
    pub name: QualifiedName,
    /// Its parts.
    pub parts: Parts,
}

/// The parts of a type.
#[derive(Clone, Debug, PartialEq)]
pub enum Parts {
    /// The labels of an enum, in order.
    Labels(Vec<String>),
    /// The attributes of a composite type, in order, with their types.
    Attributes(Vec<(Name, QualifiedName)>),
}

/// A function.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// Schema and name.
    pub name: QualifiedName,
    /// All arguments in order: those that it takes, those that it gives back, the columns of its table.
    pub arguments: Vec<Argument>,
    /// The arguments as PostgreSQL prints them (`pg_get_function_arguments`).
    pub signature: String,
    /// What it returns, as PostgreSQL prints it (`pg_get_function_result`).
    pub result: String,
    /// The type of what it returns.
    pub returns: TypeUse,
    /// Does it return a set?
    pub is_set: bool,
    /// Of how many rows, where it says so.
    pub rows: Option<f64>,
}

/// An argument.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Its name; empty where it has none.
    pub name: Name,
    /// In which direction it goes.
    pub mode: Mode,
    /// Its type.
    pub ty: TypeUse,
    /// May a caller leave it out?
    pub has_default: bool,
}

/// In which direction an argument goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// `IN`, `INOUT` or `VARIADIC`.
    Input,
    /// `OUT`.
    Output,
    /// A column of `RETURNS TABLE`.
    Table,
}

/// A type where it is used.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeUse {
    /// Schema and name.
    pub name: QualifiedName,
    /// Its number: the order in which the types of a database were made.
    pub number: u32,
    /// Where its values are rows of a relation or of a composite type: its name as PostgreSQL prints it.
    pub row: Option<String>,
}

/// A foreign key from one relation to another, or what stands for it between views.
#[derive(Clone, Debug, PartialEq)]
pub struct Relationship {
    /// The constraint.
    pub foreign_key: Name,
    /// Where it starts.
    pub relation: QualifiedName,
    /// The columns there.
    pub columns: Option<Vec<Name>>,
    /// Is there at most one row for each referenced one?
    pub is_one_to_one: bool,
    /// Where it leads.
    pub referenced: QualifiedName,
    /// The columns there.
    pub referenced_columns: Option<Vec<Name>>,
}

/// A comment on a view's column may say that it is never null, on a line of its own.
#[must_use]
pub fn is_said_not_null(comment: Option<&str>) -> bool {
    let lines = comment.unwrap_or_default().split(['\n', '\r', '\u{2028}', '\u{2029}']);
    lines.into_iter().any(|line| line.trim() == "@notNull")
}
