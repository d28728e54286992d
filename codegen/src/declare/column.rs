//! Typed columns: what lets rustc check every reference to one.

use std::marker::PhantomData;

use super::data_type::{Matches, Nullable, Required, SqlType};
use super::object::{Relation, Table};
use crate::model::{Name, QualifiedName};

/// A column of the table or view `T` whose declared type is `Ty`; the derives make one constant of it per field.
pub struct Column<T, Ty> {
    name: &'static str,
    of: PhantomData<fn() -> (T, Ty)>,
}

impl<T, Ty> Clone for Column<T, Ty> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, Ty> Copy for Column<T, Ty> {}

impl<T, Ty> Column<T, Ty> {
    /// The column that the database calls `name`.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// Its name in the database.
    #[must_use]
    pub fn name(&self) -> Name {
        Name::new(self.name)
    }
}

/// The columns of a table or view by name, for SQL that names those of another one than it is written on.
pub trait Columns {
    /// What the database calls them.
    const NAMES: &'static [&'static str];
}

/// Stops the compiler unless `T` has all these columns.
///
/// # Panics
///
/// With the message of the first column that it does not have: in a constant, that is an error of the compiler.
#[track_caller]
pub const fn has_columns<T: Columns>(names: &[(&str, &'static str)]) {
    let mut at = 0;
    while at < names.len() {
        let (name, message) = names[at];
        let mut column = 0;
        while column < T::NAMES.len() && !same(T::NAMES[column], name) {
            column += 1;
        }
        assert!(column < T::NAMES.len(), "{}", message);
        at += 1;
    }
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

/// A column of `T`, whatever its type.
pub struct AnyColumn<T> {
    pub(super) name: Name,
    of: PhantomData<fn() -> T>,
}

impl<T> AnyColumn<T> {
    pub(super) fn new(name: Name) -> Self {
        Self { name, of: PhantomData }
    }
}

/// Forgets a column's type, not its table.
#[must_use]
pub fn column<T, Ty>(column: Column<T, Ty>) -> AnyColumn<T> {
    AnyColumn::new(column.name())
}

/// The names of some columns of one table.
pub fn names<T>(columns: impl IntoIterator<Item = AnyColumn<T>>) -> Vec<Name> {
    columns.into_iter().map(|column| column.name).collect()
}

/// Checks that a column can be null, as `ON DELETE SET NULL` needs it, and forgets its type.
#[must_use]
pub fn nullable<T, Ty: Nullable>(column: Column<T, Ty>) -> AnyColumn<T> {
    self::column(column)
}

/// Checks that a column cannot be null, as a backfill needs it, and forgets its type.
#[must_use]
pub fn required<T, Ty: Required>(column: Column<T, Ty>) -> AnyColumn<T> {
    self::column(column)
}

/// One column of a foreign key and the column that it refers to.
pub struct Reference<T, U> {
    pub(super) column: Name,
    pub(super) referenced: Name,
    of: PhantomData<fn() -> (T, U)>,
}

impl<T, U> Reference<T, U> {
    /// A reference between columns of one type; the referring one may be nullable.
    #[must_use]
    pub fn new<Ty: SqlType, Uy: Matches<Ty::Base>>(from: Column<T, Ty>, to: Column<U, Uy>) -> Self
    where
        U: Table,
    {
        Self { column: from.name(), referenced: to.name(), of: PhantomData }
    }
}

impl<T, U: Table> Reference<T, U> {
    /// A reference between columns of two types that PostgreSQL compares.
    #[must_use]
    pub fn unchecked<Ty, Uy>(from: Column<T, Ty>, to: Column<U, Uy>) -> Self {
        Self { column: from.name(), referenced: to.name(), of: PhantomData }
    }
}

impl<T, U: Relation> Reference<T, U> {
    /// The referring columns, the table referred to, and its columns.
    pub(super) fn split(pairs: impl IntoIterator<Item = Self>) -> (Vec<Name>, QualifiedName, Vec<Name>) {
        let (columns, referenced) = pairs.into_iter().map(|pair| (pair.column, pair.referenced)).unzip();
        (columns, U::relation(), referenced)
    }
}
