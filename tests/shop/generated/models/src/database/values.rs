//! Binding the values of a statement.

#![allow(dead_code, reason = "not every schema has all sorts of statements")]

use sqlx::postgres::{PgArguments, Postgres};
use sqlx::{Arguments as _, Encode, Type};

/// A statement whose values sqlx sends.
pub(crate) type Statement = crate::statement::Statement<PgArguments>;

impl Statement {
    /// Gives a column, or a call's argument, a value; `cast` stands behind its parameter.
    pub(crate) fn set<T>(&mut self, column: &'static str, cast: &'static str, value: T) -> Result<(), sqlx::Error>
    where
        T: Encode<'static, Postgres> + Type<Postgres> + Send + 'static,
    {
        self.push(column, cast);
        self.values.add(value).map_err(sqlx::Error::Encode)
    }

    /// Names the row that is meant.
    pub(crate) fn key<T>(&mut self, column: &'static str, cast: &'static str, value: T) -> Result<(), sqlx::Error>
    where
        T: Encode<'static, Postgres> + Type<Postgres> + Send + 'static,
    {
        self.push_key(column, cast);
        self.values.add(value).map_err(sqlx::Error::Encode)
    }
}
