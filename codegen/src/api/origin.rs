//! Where the columns of views come from, as far as their queries say.
//!
//! PostgREST follows a foreign key through a view where the view's column is a plain column of a table
//! (PostgREST documentation, Resource Embedding: Foreign Key Joins on Views); so do the relationships here.

use std::collections::BTreeMap;

use sqlparser::ast::{
    Expr, GroupByExpr, Ident, JoinConstraint, JoinOperator, ObjectName, Query, Select, SelectItem,
    SelectItemQualifiedWildcardKind, SetExpr, Statement, TableAlias, TableFactor, TableWithJoins,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;

use super::values::is_never_null;
use crate::model::{Name, QualifiedName, Schema, Sql, ViewColumn};

/// A column of a table that a column of a view is.
#[derive(Clone)]
pub struct Origin {
    /// The table.
    pub table: QualifiedName,
    /// The column.
    pub column: Name,
    /// Is there a view between that is not in the file? PostgREST does not look through those.
    pub hidden: bool,
    /// May an outer join put null in its place?
    pub optional: bool,
}

impl Origin {
    fn optional(self) -> Self {
        Self { optional: true, ..self }
    }
}

/// What a view's query says of its columns.
#[derive(Clone, Default)]
pub struct Origins {
    /// Per column of the view in order, the table's column that it is.
    pub columns: Vec<Option<Origin>>,
    /// The one relation that the rows come from one by one, so that PostgreSQL can write through the view
    /// (manual, CREATE VIEW: Updatable Views).
    pub updates: Option<QualifiedName>,
    /// Per column, whether its expression is never null, whatever the rows are.
    pub never_null: Vec<bool>,
}

/// A column that a query can name, and where it comes from.
type Source = (Name, Option<Origin>);

/// What follows FROM: columns by the name of their relation, and the merged columns of joins with USING.
#[derive(Default)]
struct From {
    relations: Vec<(Name, Vec<Source>)>,
    merged: Vec<Source>,
}

/// Reads the queries of views, each once.
pub(super) struct Reader<'a> {
    schema: &'a Schema,
    listed: &'a [Name],
    /// Views that were read; none while a view is being read, which ends a ring of views.
    read: BTreeMap<QualifiedName, Option<Origins>>,
}

impl<'a> Reader<'a> {
    /// A reader that tells the views of these namespaces from hidden ones.
    #[must_use]
    pub fn new(schema: &'a Schema, listed: &'a [Name]) -> Self {
        Self { schema, listed, read: BTreeMap::new() }
    }

    /// Reads all views.
    pub fn read_all(mut self) -> BTreeMap<QualifiedName, Origins> {
        let (views, materialized) = (self.schema.views.keys(), self.schema.materialized_views.keys());
        for view in views.chain(materialized) {
            self.columns_of(view);
        }
        let read = self.read.into_iter();
        read.filter_map(|(view, origins)| Some((view, origins?))).collect()
    }

    /// The columns of a relation with their origins.
    fn columns_of(&mut self, name: &QualifiedName) -> Vec<Source> {
        let schema = self.schema;
        if let Some(table) = schema.tables.get(name) {
            let origin = |column: &Name| Origin {
                table: name.clone(),
                column: column.clone(),
                hidden: false,
                optional: false,
            };
            return table
                .columns
                .iter()
                .map(|column| (column.name.clone(), Some(origin(&column.name))))
                .collect();
        }
        let view = schema.views.get(name).map(|view| (&view.columns, &view.query));
        let materialized = || schema.materialized_views.get(name).map(|view| (&view.columns, &view.query));
        let Some((columns, query)) = view.or_else(materialized) else {
            return Vec::new();
        };
        if !self.read.contains_key(name) {
            self.read.insert(name.clone(), None);
            let origins = self.view(columns, query);
            self.read.insert(name.clone(), Some(origins));
        }
        let hidden = !self.listed.contains(&name.schema);
        let origins = self.read.get(name).and_then(Option::as_ref);
        let origin = |at: usize| {
            let origin = origins?.columns.get(at)?.clone()?;
            Some(Origin { hidden: hidden || origin.hidden, ..origin })
        };
        columns.iter().enumerate().map(|(at, column)| (column.name.clone(), origin(at))).collect()
    }

    fn view(&mut self, columns: &[ViewColumn], query: &Sql) -> Origins {
        let statements = Parser::parse_sql(&PostgreSqlDialect {}, query.as_str()).unwrap_or_default();
        let [Statement::Query(query)] = statements.as_slice() else {
            return Origins::default();
        };
        let selected = self.query(query, &BTreeMap::new());
        if selected.len() != columns.len() {
            return Origins::default();
        }
        let never_null = match &*query.body {
            SetExpr::Select(select) if select.projection.len() == columns.len() => {
                select.projection.iter().map(is_never_null).collect()
            }
            _ => Vec::new(),
        };
        let columns = selected.into_iter().map(|(_, origin)| origin).collect();
        Origins { columns, updates: updates(query), never_null }
    }

    /// The result columns of a query; empty where they cannot be told.
    fn query(&mut self, query: &Query, outer: &BTreeMap<Name, Vec<Source>>) -> Vec<Source> {
        let mut tables = outer.clone();
        for with in query.with.iter().flat_map(|with| &with.cte_tables) {
            let columns = self.query(&with.query, &tables);
            tables.insert(name(&with.alias.name), renamed(columns, &with.alias));
        }
        match &*query.body {
            SetExpr::Select(select) => self.select(select, &tables).unwrap_or_default(),
            SetExpr::Query(query) => self.query(query, &tables),
            _ => Vec::new(),
        }
    }

    fn select(&mut self, select: &Select, tables: &BTreeMap<Name, Vec<Source>>) -> Option<Vec<Source>> {
        let mut from = From::default();
        for item in &select.from {
            from.add(self.joined(item, tables));
        }
        if is_grouped_in_sets(&select.group_by) {
            from = from.optional();
        }
        let mut selected = Vec::new();
        for item in &select.projection {
            match item {
                SelectItem::UnnamedExpr(expression) => selected.push(from.expression(expression)),
                SelectItem::ExprWithAlias { expr, alias } => {
                    selected.push((name(alias), from.expression(expr).1));
                }
                SelectItem::Wildcard(_) => selected.extend(from.all()),
                SelectItem::QualifiedWildcard(SelectItemQualifiedWildcardKind::ObjectName(of), _) => {
                    selected.extend(from.relation(&of.0.last()?.as_ident().map(name)?)?.iter().cloned());
                }
                _ => return None,
            }
        }
        Some(selected)
    }

    fn joined(&mut self, item: &TableWithJoins, tables: &BTreeMap<Name, Vec<Source>>) -> From {
        let mut from = self.factor(&item.relation, tables);
        for join in &item.joins {
            let right = self.factor(&join.relation, tables);
            let (JoinOperator::Join(constraint)
            | JoinOperator::Inner(constraint)
            | JoinOperator::Left(constraint)
            | JoinOperator::LeftOuter(constraint)
            | JoinOperator::Right(constraint)
            | JoinOperator::RightOuter(constraint)
            | JoinOperator::FullOuter(constraint)
            | JoinOperator::CrossJoin(constraint)) = &join.join_operator
            else {
                continue;
            };
            from.merge(&right, constraint, &join.join_operator);
            let (left, right) = match &join.join_operator {
                JoinOperator::Left(_) | JoinOperator::LeftOuter(_) => (from, right.optional()),
                JoinOperator::Right(_) | JoinOperator::RightOuter(_) => (from.optional(), right),
                JoinOperator::FullOuter(_) => (from.optional(), right.optional()),
                _ => (from, right),
            };
            from = left;
            from.add(right);
        }
        from
    }

    fn factor(&mut self, factor: &TableFactor, tables: &BTreeMap<Name, Vec<Source>>) -> From {
        let (called, columns, alias) = match factor {
            TableFactor::Table { name: table, alias, args: None, .. } => {
                let Some(called) = qualified(table) else {
                    return From::default();
                };
                let unqualified = table.0.len() == 1;
                let columns = match tables.get(&called.name).filter(|_| unqualified) {
                    Some(columns) => columns.clone(),
                    None => self.columns_of(&called),
                };
                (called.name, columns, alias)
            }
            TableFactor::Derived { subquery, alias: alias @ Some(called), .. } => {
                (name(&called.name), self.query(subquery, tables), alias)
            }
            TableFactor::NestedJoin { table_with_joins, alias: None } => {
                return self.joined(table_with_joins, tables);
            }
            _ => return From::default(),
        };
        let relation = match alias {
            Some(alias) => (name(&alias.name), renamed(columns, alias)),
            None => (called, columns),
        };
        From { relations: vec![relation], merged: Vec::new() }
    }
}

impl From {
    fn add(&mut self, other: Self) {
        self.relations.extend(other.relations);
        self.merged.extend(other.merged);
    }

    /// The same columns, each of which an outer join may put null in place of.
    fn optional(mut self) -> Self {
        let columns = self.relations.iter_mut().flat_map(|(_, columns)| columns);
        for (_, origin) in columns.chain(&mut self.merged) {
            *origin = origin.take().map(Origin::optional);
        }
        self
    }

    /// Notes the columns that a join makes one of two. A full join computes them.
    fn merge(&mut self, right: &Self, constraint: &JoinConstraint, operator: &JoinOperator) {
        let names: Vec<Name> = match constraint {
            JoinConstraint::Using(names) => {
                (names.iter()).filter_map(|column| column.0.last()?.as_ident().map(name)).collect()
            }
            JoinConstraint::Natural => {
                let left = self.all().into_iter().map(|(column, _)| column);
                left.filter(|column| right.column(column).is_some()).collect()
            }
            JoinConstraint::On(_) | JoinConstraint::None => Vec::new(),
        };
        let mut merged = Vec::new();
        for column in names {
            let side = match operator {
                JoinOperator::FullOuter(_) => None,
                JoinOperator::Right(_) | JoinOperator::RightOuter(_) => right.column(&column),
                _ => self.column(&column),
            };
            merged.push((column, side.and_then(|(_, origin)| origin.clone())));
        }
        self.merged.retain(|(column, _)| !merged.iter().any(|(other, _)| other == column));
        merged.append(&mut self.merged);
        self.merged = merged;
    }

    fn relation(&self, called: &Name) -> Option<&Vec<Source>> {
        let found = self.relations.iter().find(|(relation, _)| relation == called);
        found.map(|(_, columns)| columns)
    }

    fn column(&self, called: &Name) -> Option<&Source> {
        let mut columns = self.merged.iter().chain(self.relations.iter().flat_map(|(_, columns)| columns));
        columns.find(|(column, _)| column == called)
    }

    /// What `*` stands for: merged columns first, and not again.
    fn all(&self) -> Vec<Source> {
        let is_merged = |called: &Name| self.merged.iter().any(|(column, _)| column == called);
        let others = self.relations.iter().flat_map(|(_, columns)| columns);
        let others = others.filter(|(column, _)| !is_merged(column));
        self.merged.iter().chain(others).cloned().collect()
    }

    /// A result column: its name where it has one that a query around it could use, and its origin.
    fn expression(&self, expression: &Expr) -> Source {
        let unknown = || (Name::new("?column?"), None);
        let found = match expression {
            Expr::Nested(inner) => return self.expression(inner),
            Expr::Identifier(column) => self.column(&name(column)),
            Expr::CompoundIdentifier(parts) => match parts.as_slice() {
                [.., relation, column] => (self.relation(&name(relation)))
                    .and_then(|columns| columns.iter().find(|(called, _)| *called == name(column))),
                _ => None,
            },
            _ => None,
        };
        found.cloned().unwrap_or_else(unknown)
    }
}

/// Columns under the names that an alias gives them.
fn renamed(mut columns: Vec<Source>, alias: &TableAlias) -> Vec<Source> {
    for (column, called) in columns.iter_mut().zip(&alias.columns) {
        column.0 = name(&called.name);
    }
    columns
}

/// Are rows grouped several times over? What one grouping leaves out is null there.
fn is_grouped_in_sets(group_by: &GroupByExpr) -> bool {
    let is_set = |by: &Expr| matches!(by, Expr::Rollup(_) | Expr::Cube(_) | Expr::GroupingSets(_));
    match group_by {
        GroupByExpr::Expressions(by, modifiers) => by.iter().any(is_set) || !modifiers.is_empty(),
        GroupByExpr::All(_) => true,
    }
}

/// The relation that writes go through to: one, ungrouped, unlimited, without window functions.
fn updates(query: &Query) -> Option<QualifiedName> {
    let SetExpr::Select(select) = &*query.body else {
        return None;
    };
    let plain = query.with.is_none()
        && query.limit_clause.is_none()
        && query.fetch.is_none()
        && select.distinct.is_none()
        && select.having.is_none()
        && matches!(&select.group_by, GroupByExpr::Expressions(by, modifiers) if by.is_empty() && modifiers.is_empty());
    let computed = |item: &SelectItem| match item {
        SelectItem::UnnamedExpr(Expr::Function(function))
        | SelectItem::ExprWithAlias { expr: Expr::Function(function), .. } => function.over.is_some(),
        _ => false,
    };
    match select.from.as_slice() {
        [TableWithJoins { relation: TableFactor::Table { name, args: None, sample: None, .. }, joins }]
            if plain && joins.is_empty() && !select.projection.iter().any(computed) =>
        {
            qualified(name)
        }
        _ => None,
    }
}

/// A relation's name; without a schema it is found in `public`.
fn qualified(table: &ObjectName) -> Option<QualifiedName> {
    let parts: Option<Vec<&Ident>> = table.0.iter().map(|part| part.as_ident()).collect();
    match parts?.as_slice() {
        [table] => Some(QualifiedName::new("public", name(table))),
        [.., schema, table] => Some(QualifiedName::new(name(schema), name(table))),
        [] => None,
    }
}

/// An identifier as the catalog keeps it: in lower case unless quoted.
fn name(identifier: &Ident) -> Name {
    match identifier.quote_style {
        Some(_) => Name::new(&identifier.value),
        None => Name::new(identifier.value.to_lowercase()),
    }
}
