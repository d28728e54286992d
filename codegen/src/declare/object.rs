//! What every declared object can be asked, and what makes rustc refuse the wrong sort of object.

use super::collect::Collector;
use crate::diagnostic::Location;
use crate::model::{Argument, FunctionId, Name, ObjectId, QualifiedName};

/// An object of the database that is declared by a Rust item.
#[diagnostic::on_unimplemented(
    message = "`{Self}` declares no object of the database",
    label = "not a table, view, type, sequence, schema or function",
    note = "derive `Table`, `View`, `Composite`, `Domain`, `Sequence` or `Namespace` for it, or make it a `#[function]`"
)]
pub trait Object {
    /// Its identity.
    fn object() -> ObjectId;
}

/// A table or a view: what has columns.
pub trait Relation: Object {
    /// Schema and name.
    fn relation() -> QualifiedName;
}

/// A table.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a declared table",
    label = "a foreign key can refer to tables only",
    note = "declare it with `#[derive(Table)]` and `#[table(..)]`; one of somebody else's with `#[table(.., external)]`"
)]
pub trait Table: Relation {}

/// A schema of the database.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a declared schema of the database",
    label = "not a schema",
    note = "declare it: `#[derive(Namespace)] #[namespace(private)] pub struct Private;`"
)]
pub trait Namespace: Object {
    /// Its name.
    fn namespace() -> Name;
}

/// A function or procedure.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a declared function",
    label = "not a function",
    note = "declare it: `#[function(plpgsql, body = \"..\")] pub fn name(..) -> ..;`"
)]
pub trait Function: Object {
    /// Schema and name.
    fn name() -> QualifiedName;

    /// Its arguments, in order.
    fn arguments() -> Vec<Argument>;

    /// Its identity: name and types of the input arguments.
    #[must_use]
    fn function() -> FunctionId {
        let arguments = Self::arguments().into_iter();
        let inputs = arguments.filter(|argument| argument.mode.is_input());
        FunctionId { name: Self::name(), arguments: inputs.map(|argument| argument.ty).collect() }
    }
}

/// A function that triggers can run: it returns `Trigger`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a trigger function",
    label = "does not return `Trigger`",
    note = "a trigger runs a function without arguments that returns `Trigger`: `pub fn name() -> Trigger;`"
)]
pub trait TriggerFunction: Function {}

/// A function without arguments that says something of the caller: it returns `bool`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say yes or no of the caller",
    label = "takes arguments, or does not return `bool`",
    note = "the scope `when(..)` asks a function such as `pub fn is_librarian() -> bool;`"
)]
pub trait PredicateFunction: Function {}

/// A function without arguments that knows the caller: his tenant, or his user id.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be asked who the caller is",
    label = "takes arguments, or returns no single value",
    note = "a tenant or user function takes no arguments: `pub fn current_branch_id() -> Option<Uuid>;`"
)]
pub trait CallerFunction: Function {}

/// A declared item as the derives register it with `inventory`.
pub struct Registered {
    /// The Rust module that holds it.
    pub module: &'static str,
    /// The Rust item's name.
    pub item: &'static str,
    /// The folder of the package that it is in.
    pub package: &'static str,
    /// Its file.
    pub file: &'static str,
    /// Its line, from 1.
    pub line: u32,
    /// Its column, from 1.
    pub column: u32,
    /// Adds what it declares.
    pub declare: fn(&mut Collector),
}

inventory::collect!(Registered);

impl Registered {
    /// Its place in the source.
    #[must_use]
    pub fn location(&self) -> Location {
        at(self.file, self.line, self.column)
    }
}

/// A place in the source.
#[must_use]
pub fn at(file: &str, line: u32, column: u32) -> Location {
    Location { file: file.to_owned(), line, column }
}
