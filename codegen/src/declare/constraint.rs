//! Constraints as they are declared, and the names they get.

use super::names;
use crate::diagnostic::Location;
use crate::model::{
    ConstraintKind, Danger, Deferrable, ExcludeElement, ForeignKeyAction, Name, Parameters, QualifiedName,
    Sql,
};

use super::column::{AnyColumn, Column, Reference, names as column_names};
use super::object::Relation;

/// A constraint of the table `T`.
#[allow(clippy::struct_excessive_bools, reason = "each is a clause of SQL")]
pub struct Constraint<T> {
    pub(super) kind: ConstraintKind,
    pub(super) name: ConstraintName,
    pub(super) deferrable: Deferrable,
    pub(super) validated: bool,
    pub(super) not_enforced: bool,
    pub(super) temporal: bool,
    pub(super) storage: Parameters,
    pub(super) comment: Option<String>,
    pub(super) renamed_from: Option<String>,
    pub(super) accepted: Vec<(Danger, String)>,
    pub(super) added: bool,
    pub(super) at: Location,
    of: std::marker::PhantomData<fn() -> T>,
}

/// Where a constraint's name comes from.
pub(super) enum ConstraintName {
    /// The one PostgreSQL would choose.
    Default,
    /// The one PostgreSQL would choose for a check of this column.
    OfColumn(Name),
    /// The one PostgreSQL would choose for an exclusion of these.
    OfStems(Vec<String>),
    /// The table's name and this word.
    Word(String),
    /// Given.
    Given(String),
}

impl<T> Constraint<T> {
    fn new(kind: ConstraintKind, at: Location) -> Self {
        Self {
            kind,
            name: ConstraintName::Default,
            deferrable: Deferrable::NotDeferrable,
            validated: true,
            not_enforced: false,
            temporal: false,
            storage: Parameters::new(),
            comment: None,
            renamed_from: None,
            accepted: Vec::new(),
            added: false,
            at,
            of: std::marker::PhantomData,
        }
    }

    /// `PRIMARY KEY (columns)`.
    pub fn primary_key(columns: impl IntoIterator<Item = AnyColumn<T>>, at: Location) -> Self {
        Self::new(ConstraintKind::PrimaryKey { columns: column_names(columns), include: Vec::new() }, at)
    }

    /// `UNIQUE (columns)`.
    pub fn unique(columns: impl IntoIterator<Item = AnyColumn<T>>, at: Location) -> Self {
        let columns = column_names(columns);
        Self::new(ConstraintKind::Unique { columns, include: Vec::new(), nulls_not_distinct: false }, at)
    }

    /// `CHECK (expression)`, named after the table and `word`.
    #[must_use]
    pub fn check(word: &str, expression: &str, at: Location) -> Self {
        let kind = ConstraintKind::Check { expression: Sql::new(expression), no_inherit: false };
        Self { name: ConstraintName::Word(word.to_owned()), ..Self::new(kind, at) }
    }

    /// `CHECK (expression)` of one column.
    #[must_use]
    pub fn column_check(column: AnyColumn<T>, expression: &str, at: Location) -> Self {
        let kind = ConstraintKind::Check { expression: Sql::new(expression), no_inherit: false };
        Self { name: ConstraintName::OfColumn(column.name), ..Self::new(kind, at) }
    }

    /// `FOREIGN KEY (columns) REFERENCES U (columns)`.
    pub fn foreign_key<U: Relation>(
        pairs: impl IntoIterator<Item = Reference<T, U>>,
        on_delete: ForeignKeyAction,
        on_update: ForeignKeyAction,
        at: Location,
    ) -> Self {
        let (columns, references, referenced) = Reference::split(pairs);
        let kind = ConstraintKind::ForeignKey {
            columns,
            references,
            referenced,
            match_full: false,
            on_delete,
            on_update,
        };
        Self::new(kind, at)
    }

    /// `EXCLUDE USING method (target WITH operator, ..)`.
    pub fn exclude(
        method: &str,
        elements: impl IntoIterator<Item = Excluded>,
        predicate: Option<&str>,
        at: Location,
    ) -> Self {
        let (elements, stems): (Vec<_>, Vec<_>) =
            elements.into_iter().map(|excluded| (excluded.element, excluded.stem)).unzip();
        let method = Name::new(method);
        let predicate = predicate.map(Sql::new);
        let kind = ConstraintKind::Exclude { method, elements, include: Vec::new(), predicate };
        Self { name: ConstraintName::OfStems(stems), ..Self::new(kind, at) }
    }

    /// With this name instead of the default one.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        self.name = ConstraintName::Given(name.to_owned());
        self
    }

    /// With `COMMENT ON CONSTRAINT`.
    #[must_use]
    pub fn comment(mut self, comment: &str) -> Self {
        self.comment = Some(comment.to_owned());
        self
    }

    /// Checked when the transaction says.
    #[must_use]
    pub fn deferrable(mut self, deferrable: Deferrable) -> Self {
        self.deferrable = deferrable;
        self
    }

    /// `NOT VALID`: existing rows are not checked.
    #[must_use]
    pub fn not_valid(mut self) -> Self {
        self.validated = false;
        self
    }

    /// `NOT ENFORCED`, of a check or foreign key (PostgreSQL 18).
    #[must_use]
    pub fn not_enforced(mut self) -> Self {
        self.not_enforced = true;
        self
    }

    /// `WITHOUT OVERLAPS` of the last column of a key, or `PERIOD` of that of a foreign key (PostgreSQL 18).
    #[must_use]
    pub fn temporal(mut self) -> Self {
        self.temporal = true;
        self
    }

    /// With a storage parameter of the index that holds it up.
    #[must_use]
    pub fn storage(mut self, parameter: &str, value: &str) -> Self {
        self.storage.insert(parameter.to_owned(), value.to_owned());
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

    /// `INCLUDE (columns)` of a key or an exclusion constraint.
    #[must_use]
    pub fn include(mut self, columns: impl IntoIterator<Item = AnyColumn<T>>) -> Self {
        if let ConstraintKind::PrimaryKey { include, .. }
        | ConstraintKind::Unique { include, .. }
        | ConstraintKind::Exclude { include, .. } = &mut self.kind
        {
            *include = column_names(columns);
            // PostgreSQL names an exclusion constraint by these too.
            if let ConstraintName::OfStems(stems) = &mut self.name {
                stems.extend(include.iter().map(|column| column.as_str().to_owned()));
            }
        }
        self
    }

    /// `NULLS NOT DISTINCT` of a unique key.
    #[must_use]
    pub fn nulls_not_distinct(mut self) -> Self {
        if let ConstraintKind::Unique { nulls_not_distinct, .. } = &mut self.kind {
            *nulls_not_distinct = true;
        }
        self
    }

    /// `NO INHERIT` of a check.
    #[must_use]
    pub fn no_inherit(mut self) -> Self {
        if let ConstraintKind::Check { no_inherit, .. } = &mut self.kind {
            *no_inherit = true;
        }
        self
    }

    /// `MATCH FULL` of a foreign key.
    #[must_use]
    pub fn match_full(mut self) -> Self {
        if let ConstraintKind::ForeignKey { match_full, .. } = &mut self.kind {
            *match_full = true;
        }
        self
    }

    /// Its name in `table`, and whether PostgreSQL would number it where that name is taken.
    pub(super) fn name_in(&self, table: &QualifiedName) -> (Result<Name, String>, bool) {
        let table = table.name.as_str();
        match &self.name {
            ConstraintName::Given(name) => (names::checked(name), false),
            ConstraintName::Word(word) => (names::checked(&format!("{table}_{word}")), false),
            ConstraintName::OfColumn(column) => {
                (Ok(names::object_name(table, column.as_str(), "check")), true)
            }
            ConstraintName::OfStems(stems) => {
                let stems = names::joined(stems.iter().map(String::as_str));
                (Ok(names::object_name(table, &stems, "excl")), false)
            }
            ConstraintName::Default => (Ok(default_name(table, &self.kind)), false),
        }
    }
}

fn default_name(table: &str, kind: &ConstraintKind) -> Name {
    let joined =
        |columns: &[Name], more: &[Name]| names::joined(columns.iter().chain(more).map(Name::as_str));
    match kind {
        ConstraintKind::PrimaryKey { .. } => names::object_name(table, "", "pkey"),
        ConstraintKind::Unique { columns, include, .. } => {
            names::object_name(table, &joined(columns, include), "key")
        }
        ConstraintKind::ForeignKey { columns, .. } => {
            names::object_name(table, &joined(columns, &[]), "fkey")
        }
        ConstraintKind::Check { .. } => names::object_name(table, "", "check"),
        ConstraintKind::Exclude { .. } => names::object_name(table, "", "excl"),
    }
}

/// One element of an exclusion constraint.
pub struct Excluded {
    element: ExcludeElement,
    stem: String,
}

/// A column, and the operator that no two rows may answer with true.
#[must_use]
pub fn excluded_column<T, Ty>(column: Column<T, Ty>, operator: &str) -> Excluded {
    let target = Sql::new(column.name().to_string());
    let element = ExcludeElement { target, operator: operator.to_owned() };
    Excluded { element, stem: column.name().as_str().to_owned() }
}

/// A column or an expression in parentheses with its operator class and the like, what PostgreSQL calls it in a name, and
/// the operator.
#[must_use]
pub fn excluded_sql(target: &str, stem: &str, operator: &str) -> Excluded {
    Excluded {
        element: ExcludeElement { target: Sql::new(target), operator: operator.to_owned() },
        stem: stem.to_owned(),
    }
}

/// An expression, what PostgreSQL calls it in a name, and the operator.
#[must_use]
pub fn excluded_expression(expression: &str, stem: &str, operator: &str) -> Excluded {
    let target = Sql::new(format!("({expression})"));
    Excluded { element: ExcludeElement { target, operator: operator.to_owned() }, stem: stem.to_owned() }
}
