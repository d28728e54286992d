//! Indexes as they are declared.

use std::collections::BTreeSet;
use std::marker::PhantomData;

use super::column::{AnyColumn, names as column_names};
use super::names;
use crate::diagnostic::Location;
use crate::model::{self, Danger, IndexTarget, Name, Nulls, Parameters, QualifiedName, SortOrder, Sql};

/// An index of the table or materialized view `T`.
pub struct Index<T> {
    pub(super) name: Option<String>,
    pub(super) unique: bool,
    pub(super) nulls_not_distinct: bool,
    pub(super) method: Name,
    pub(super) keys: Vec<IndexKey<T>>,
    pub(super) include: Vec<Name>,
    pub(super) predicate: Option<Sql>,
    pub(super) storage: Parameters,
    pub(super) comment: Option<String>,
    pub(super) renamed_from: Option<String>,
    pub(super) accepted: Vec<(Danger, String)>,
    pub(super) added: bool,
    pub(super) at: Location,
}

/// One key of an index.
pub struct IndexKey<T> {
    key: model::IndexKey,
    stem: String,
    of: PhantomData<fn() -> T>,
}

impl<T> IndexKey<T> {
    fn new(target: IndexTarget, stem: String) -> Self {
        let key = model::IndexKey {
            target,
            collation: None,
            operator_class: None,
            order: SortOrder::Asc,
            nulls: None,
            statistics: None,
        };
        Self { key, stem, of: PhantomData }
    }

    /// A column.
    #[must_use]
    pub fn column(column: AnyColumn<T>) -> Self {
        let stem = column.name.as_str().to_owned();
        Self::new(IndexTarget::Column(column.name), stem)
    }

    /// An expression; `stem` is what PostgreSQL calls it in the index's name: its function, or `expr`.
    #[must_use]
    pub fn expression(expression: &str, stem: &str) -> Self {
        Self::new(IndexTarget::Expression(Sql::new(expression)), stem.to_owned())
    }

    /// Ascending or descending.
    #[must_use]
    pub fn order(mut self, order: SortOrder) -> Self {
        self.key.order = order;
        self
    }

    /// Nulls first or last.
    #[must_use]
    pub fn nulls(mut self, nulls: Nulls) -> Self {
        self.key.nulls = Some(nulls);
        self
    }

    /// With an operator class, as SQL.
    #[must_use]
    pub fn operator_class(mut self, class: &str) -> Self {
        self.key.operator_class = Some(class.to_owned());
        self
    }

    /// With a statistics target.
    #[must_use]
    pub fn statistics(mut self, target: i32) -> Self {
        self.key.statistics = Some(target);
        self
    }

    /// With a collation.
    #[must_use]
    pub fn collation(mut self, collation: QualifiedName) -> Self {
        self.key.collation = Some(collation);
        self
    }
}

impl<T> Index<T> {
    /// A B-tree index over these keys.
    pub fn new(keys: impl IntoIterator<Item = IndexKey<T>>, at: Location) -> Self {
        Self {
            name: None,
            unique: false,
            nulls_not_distinct: false,
            method: Name::new("btree"),
            keys: keys.into_iter().collect(),
            include: Vec::new(),
            predicate: None,
            storage: Parameters::new(),
            comment: None,
            renamed_from: None,
            accepted: Vec::new(),
            added: false,
            at,
        }
    }

    /// With this name instead of the default one.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    /// Unique.
    #[must_use]
    pub fn unique(mut self) -> Self {
        self.unique = true;
        self
    }

    /// Nulls count as equal.
    #[must_use]
    pub fn nulls_not_distinct(mut self) -> Self {
        self.nulls_not_distinct = true;
        self
    }

    /// With an access method such as `gin`.
    #[must_use]
    pub fn method(mut self, method: &str) -> Self {
        self.method = Name::new(method);
        self
    }

    /// `INCLUDE (columns)`.
    #[must_use]
    pub fn include(mut self, columns: impl IntoIterator<Item = AnyColumn<T>>) -> Self {
        self.include = column_names(columns);
        self
    }

    /// `WHERE (predicate)`.
    #[must_use]
    pub fn only(mut self, predicate: &str) -> Self {
        self.predicate = Some(Sql::new(predicate));
        self
    }

    /// With a storage parameter.
    #[must_use]
    pub fn storage(mut self, parameter: &str, value: &str) -> Self {
        self.storage.insert(parameter.to_owned(), value.to_owned());
        self
    }

    /// With `COMMENT ON INDEX`.
    #[must_use]
    pub fn comment(mut self, comment: &str) -> Self {
        self.comment = Some(comment.to_owned());
        self
    }

    /// Called so before, and kept under its new name.
    #[must_use]
    pub fn renamed_from(mut self, former: &str) -> Self {
        self.renamed_from = Some(former.to_owned());
        self
    }

    /// A danger of a change that is accepted, and why.
    #[must_use]
    pub fn accept(mut self, danger: Danger, reason: &str) -> Self {
        self.accepted.push((danger, reason.to_owned()));
        self
    }

    /// Ours, on somebody else's table.
    #[must_use]
    pub fn added(mut self) -> Self {
        self.added = true;
        self
    }

    /// The model's index on `table`.
    pub(super) fn on(self, table: &QualifiedName) -> Result<model::Index, String> {
        let stems = self.keys.iter().map(|key| key.stem.as_str());
        let columns = names::joined(stems.chain(self.include.iter().map(Name::as_str)));
        let name = match &self.name {
            Some(name) => names::checked(name)?,
            None => names::object_name(table.name.as_str(), &columns, "idx"),
        };
        Ok(model::Index {
            inherited: false,
            only: false,
            attached: BTreeSet::new(),
            invalid: false,
            table: table.clone(),
            name,
            unique: self.unique,
            nulls_not_distinct: self.nulls_not_distinct,
            method: self.method,
            keys: self.keys.into_iter().map(|key| key.key).collect(),
            include: self.include,
            predicate: self.predicate,
            storage: self.storage,
            comment: self.comment,
        })
    }
}
