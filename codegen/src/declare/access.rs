//! Intent as it is declared; [`super::lower`] makes policies and privileges of it.

use std::marker::PhantomData;

use super::column::{AnyColumn, names};
use super::expression::Expression;
use super::object::PredicateFunction;
use crate::diagnostic::Location;
use crate::model::{Command, FunctionId, Name, Sql};

/// What callers may do with one command on `T`.
pub struct AccessRule<T> {
    rule: Draft,
    of: PhantomData<fn() -> T>,
}

/// A rule before its foreign keys are looked up.
pub(super) struct Draft {
    pub(super) command: Command,
    pub(super) scope: DraftScope,
    pub(super) only: Option<Sql>,
    pub(super) columns: Option<Vec<Name>>,
    /// Does a hand-written policy enforce it?
    pub(super) written: bool,
    pub(super) at: Location,
}

/// A scope before its foreign keys are looked up.
pub(super) enum DraftScope {
    Anyone,
    SignedIn,
    Tenant,
    Owner,
    Via(Key, Box<DraftScope>),
    When(FunctionId),
    Rows(Sql),
    All(Vec<DraftScope>),
    Any(Vec<DraftScope>),
}

/// How a rule names a foreign key.
pub(super) enum Key {
    /// By one of its columns.
    Column(Name),
    /// By its own name.
    Name(Name),
}

/// A set of rows of `T`, as seen by the caller.
pub struct Scope<T> {
    pub(super) draft: DraftScope,
    of: PhantomData<fn() -> T>,
}

impl<T> Scope<T> {
    fn new(draft: DraftScope) -> Self {
        Self { draft, of: PhantomData }
    }

    /// Every row, also for callers who have not signed in.
    #[must_use]
    pub fn anyone() -> Self {
        Self::new(DraftScope::Anyone)
    }

    /// Every row, for signed-in callers.
    #[must_use]
    pub fn signed_in() -> Self {
        Self::new(DraftScope::SignedIn)
    }

    /// The rows of the caller's tenant.
    #[must_use]
    pub fn tenant() -> Self {
        Self::new(DraftScope::Tenant)
    }

    /// The rows that the caller owns.
    #[must_use]
    pub fn owner() -> Self {
        Self::new(DraftScope::Owner)
    }

    /// The rows whose parent, by the foreign key that this column is in, is in `scope` of the parent's table.
    #[must_use]
    pub fn via<P>(column: AnyColumn<T>, scope: Scope<P>) -> Self {
        Self::new(DraftScope::Via(Key::Column(column.name), Box::new(scope.draft)))
    }

    /// The same by the name of the foreign key, or of a column of a table that is not known by its type.
    #[must_use]
    pub fn via_named<P>(key: &str, scope: Scope<P>) -> Self {
        Self::new(DraftScope::Via(Key::Name(Name::new(key)), Box::new(scope.draft)))
    }

    /// Every row, if this function says true of the caller.
    #[must_use]
    pub fn when<F: PredicateFunction>() -> Self {
        Self::new(DraftScope::When(F::function()))
    }

    /// The rows of which this holds; for signed-in callers, unless [`Scope::anyone`] stands beside it in [`Scope::all`].
    #[must_use]
    pub fn rows(condition: Expression<T>) -> Self {
        Self::new(DraftScope::Rows(condition.sql))
    }

    /// The same over the columns of a table that is not known by its type.
    #[must_use]
    pub fn rows_where(condition: &str) -> Self {
        Self::new(DraftScope::Rows(Sql::new(condition)))
    }

    /// Rows in all of these.
    #[must_use]
    pub fn all(scopes: impl IntoIterator<Item = Self>) -> Self {
        Self::new(DraftScope::All(scopes.into_iter().map(|scope| scope.draft).collect()))
    }

    /// Rows in any of these.
    #[must_use]
    pub fn any(scopes: impl IntoIterator<Item = Self>) -> Self {
        Self::new(DraftScope::Any(scopes.into_iter().map(|scope| scope.draft).collect()))
    }
}

impl<T> AccessRule<T> {
    /// `command` is for the rows in `scope`.
    #[must_use]
    pub fn new(command: Command, scope: Scope<T>, at: Location) -> Self {
        let rule = Draft { command, scope: scope.draft, only: None, columns: None, written: false, at };
        Self { rule, of: PhantomData }
    }

    /// With a further condition on the row.
    #[must_use]
    pub fn only(mut self, condition: &str) -> Self {
        self.rule.only = Some(Sql::new(condition));
        self
    }

    /// On these columns alone.
    #[must_use]
    pub fn columns(mut self, columns: impl IntoIterator<Item = AnyColumn<T>>) -> Self {
        self.rule.columns = Some(names(columns));
        self
    }

    /// Enforced by a hand-written policy.
    #[must_use]
    pub(super) fn written(mut self) -> Self {
        self.rule.written = true;
        self
    }

    pub(super) fn erase(self) -> Draft {
        self.rule
    }
}
