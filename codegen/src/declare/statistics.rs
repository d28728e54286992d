//! Extended statistics as they are declared.

use std::collections::BTreeSet;
use std::marker::PhantomData;

use super::column::AnyColumn;
use super::names;
use crate::diagnostic::Location;
use crate::model::{self, Name, QualifiedName, Sql, StatisticsKind};

/// Statistics on the table `T`: of several columns and expressions together, or of one expression.
pub struct Statistics<T> {
    name: Option<String>,
    kinds: BTreeSet<StatisticsKind>,
    columns: BTreeSet<Name>,
    expressions: Vec<Sql>,
    /// What PostgreSQL calls each column and expression in a name.
    stems: Vec<String>,
    target: Option<u16>,
    comment: Option<String>,
    pub(super) renamed_from: Option<String>,
    pub(super) added: bool,
    pub(super) at: Location,
    of: PhantomData<fn() -> T>,
}

impl<T> Statistics<T> {
    /// Statistics of these kinds; of all, where none is named.
    pub fn new(kinds: impl IntoIterator<Item = StatisticsKind>, at: Location) -> Self {
        Self {
            name: None,
            kinds: kinds.into_iter().collect(),
            columns: BTreeSet::new(),
            expressions: Vec::new(),
            stems: Vec::new(),
            target: None,
            comment: None,
            renamed_from: None,
            added: false,
            at,
            of: PhantomData,
        }
    }

    /// Of this column.
    #[must_use]
    pub fn column(mut self, column: AnyColumn<T>) -> Self {
        self.stems.push(column.name.as_str().to_owned());
        self.columns.insert(column.name);
        self
    }

    /// Of an expression; PostgreSQL calls it `expr` in a name.
    #[must_use]
    pub fn expression(mut self, expression: &str) -> Self {
        self.stems.push("expr".to_owned());
        self.expressions.push(Sql::new(expression));
        self
    }

    /// With this name instead of the default one.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    /// With a statistics target.
    #[must_use]
    pub fn target(mut self, target: u16) -> Self {
        self.target = Some(target);
        self
    }

    /// With `COMMENT ON STATISTICS`.
    #[must_use]
    pub fn comment(mut self, comment: &str) -> Self {
        self.comment = Some(comment.to_owned());
        self
    }

    /// Called so before, and kept under their new name.
    #[must_use]
    pub fn renamed_from(mut self, former: &str) -> Self {
        self.renamed_from = Some(former.to_owned());
        self
    }

    /// Ours, on somebody else's table.
    #[must_use]
    pub fn added(mut self) -> Self {
        self.added = true;
        self
    }

    /// The model's statistics of `table`.
    pub(super) fn on(mut self, table: &QualifiedName) -> Result<model::Statistics, String> {
        let name = if let Some(name) = &self.name {
            names::checked(name)?
        } else {
            let of = names::joined(self.stems.iter().map(String::as_str));
            names::object_name(table.name.as_str(), &of, "stat")
        };
        // PostgreSQL keeps no kinds of a single expression: it has statistics of its own, as a column has.
        if self.kinds.is_empty() && self.columns.len() + self.expressions.len() > 1 {
            self.kinds = StatisticsKind::ALL.into();
        }
        Ok(model::Statistics {
            table: table.clone(),
            name,
            kinds: self.kinds,
            columns: self.columns,
            expressions: self.expressions,
            target: self.target,
            comment: self.comment,
        })
    }
}
