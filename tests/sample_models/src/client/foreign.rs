//! Types of other crates that do not travel as they are: each does inside a type of this crate.

#![allow(dead_code, reason = "not every schema has such types in arrays, or where they may be null")]

use tokio_postgres::row::RowIndex;
use tokio_postgres::types::{FromSql, ToSql};
use tokio_postgres::{Error, Row};

/// A type that is sent and received as another one.
pub(crate) trait Foreign: Sized {
    /// That one.
    type Wire: ToSql + for<'r> FromSql<'r> + Sync + Send + 'static;

    /// To be sent.
    fn wrap(&self) -> Self::Wire;

    /// As it was received.
    fn unwrap(wire: Self::Wire) -> Self;
}

/// A type that another crate owns, and that travels inside [`Wire`].
pub(crate) trait Wrapped: Clone {}

/// What a value of one of those types is inside.
#[derive(Debug)]
pub(crate) struct Wire<T>(pub(crate) T);

impl<T: Wrapped> Foreign for T
where
    Wire<T>: ToSql + for<'r> FromSql<'r> + Sync + Send + 'static,
{
    type Wire = Wire<T>;

    fn wrap(&self) -> Self::Wire {
        Wire(self.clone())
    }

    fn unwrap(wire: Self::Wire) -> Self {
        wire.0
    }
}

impl<T: Foreign> Foreign for Option<T> {
    type Wire = Option<T::Wire>;

    fn wrap(&self) -> Self::Wire {
        self.as_ref().map(T::wrap)
    }

    fn unwrap(wire: Self::Wire) -> Self {
        wire.map(T::unwrap)
    }
}

impl<T: Foreign> Foreign for Vec<T> {
    type Wire = Vec<T::Wire>;

    fn wrap(&self) -> Self::Wire {
        self.iter().map(T::wrap).collect()
    }

    fn unwrap(wire: Self::Wire) -> Self {
        wire.into_iter().map(T::unwrap).collect()
    }
}

/// Reads a column.
pub(crate) fn read<T: Foreign>(row: &Row, column: impl RowIndex + std::fmt::Display) -> Result<T, Error> {
    row.try_get(column).map(T::unwrap)
}
