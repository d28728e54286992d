//! Binding the values of a statement, and running it.

#![allow(dead_code, reason = "not every schema has all sorts of statements")]

use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Error, GenericClient, Row};

/// A statement whose values tokio-postgres sends.
pub(crate) type Statement = crate::statement::Statement<Values>;

/// The values of a statement's parameters, and what the server is told that they are; `UNKNOWN` is for it to find out.
#[derive(Default)]
pub(crate) struct Values {
    types: Vec<Type>,
    values: Vec<Box<dyn ToSql + Sync + Send>>,
}

impl Values {
    fn add(&mut self, ty: Type, value: impl ToSql + Sync + Send + 'static) {
        self.types.push(ty);
        self.values.push(Box::new(value));
    }

    fn parameters(&self) -> Vec<&(dyn ToSql + Sync)> {
        self.values.iter().map(|value| &**value as &(dyn ToSql + Sync)).collect()
    }
}

impl Statement {
    /// Gives a column, or a call's argument, a value; `cast` stands behind its parameter.
    pub(crate) fn set<T>(&mut self, column: &'static str, cast: &'static str, ty: Type, value: T)
    where
        T: ToSql + Sync + Send + 'static,
    {
        self.push(column, cast);
        self.values.add(ty, value);
    }

    /// Names the row that is meant.
    pub(crate) fn key<T>(&mut self, column: &'static str, cast: &'static str, ty: Type, value: T)
    where
        T: ToSql + Sync + Send + 'static,
    {
        self.push_key(column, cast);
        self.values.add(ty, value);
    }

    /// Runs it for what it does.
    pub(crate) async fn run(&self, client: &impl GenericClient, sql: &str) -> Result<(), Error> {
        let prepared = client.prepare_typed(sql, &self.values.types).await?;
        client.execute(&prepared, &self.values.parameters()).await.map(|_| ())
    }

    /// Its one row.
    pub(crate) async fn one(&self, client: &impl GenericClient, sql: &str) -> Result<Row, Error> {
        let prepared = client.prepare_typed(sql, &self.values.types).await?;
        client.query_one(&prepared, &self.values.parameters()).await
    }

    /// Its row, if there is one.
    pub(crate) async fn optional(&self, client: &impl GenericClient, sql: &str) -> Result<Option<Row>, Error> {
        let prepared = client.prepare_typed(sql, &self.values.types).await?;
        client.query_opt(&prepared, &self.values.parameters()).await
    }

    /// Its rows.
    pub(crate) async fn all(&self, client: &impl GenericClient, sql: &str) -> Result<Vec<Row>, Error> {
        let prepared = client.prepare_typed(sql, &self.values.types).await?;
        client.query(&prepared, &self.values.parameters()).await
    }
}
