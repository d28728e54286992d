//! What the names in a parsed text mean.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use sqlparser::ast::{
    ArrayElemTypeDef, BinaryOperator, DataType, Expr, FunctionArg, FunctionArgExpr, FunctionArguments, Ident,
    ObjectName, OrderBy, OrderByKind, Query, Select, SelectItem, SetExpr, TableAlias, TableFactor,
    TableWithJoins, Value, ValueWithSpan, Visitor,
};
use sqlparser::tokenizer::Location;

use super::map::Map;
use super::text::{Chain, Edit};
use crate::model::{BaseType, FunctionId, Name, QualifiedName, Schema, Type, sql};

/// What columns can come from.
#[derive(Clone)]
pub(super) struct Source {
    alias: Option<Name>,
    /// None where the text alone says which columns there are.
    relation: Option<QualifiedName>,
}

impl Source {
    /// A table under its own name.
    pub(super) fn table(table: &QualifiedName) -> Self {
        Self { alias: None, relation: Some(table.clone()) }
    }

    pub(super) fn aliased(alias: &str, table: &QualifiedName) -> Self {
        Self { alias: Some(Name::new(alias)), relation: Some(table.clone()) }
    }

    fn is_called(&self, name: &Name) -> bool {
        match (&self.alias, &self.relation) {
            (Some(alias), _) => alias == name,
            (None, Some(relation)) => relation.name == *name,
            (None, None) => false,
        }
    }
}

/// Finds what is renamed, query by query.
pub(super) struct Names<'a> {
    map: &'a Map<'a>,
    schema: &'a Schema,
    pub(super) edits: BTreeSet<Edit>,
    /// What the queries around a place select from, innermost last.
    scopes: Vec<Vec<Source>>,
    /// The names that WITH gives, by query.
    ctes: Vec<BTreeSet<Name>>,
    /// The view whose query it is, until its first SELECT has been seen.
    view: Option<QualifiedName>,
    /// Places of names that must stay.
    kept: BTreeSet<Location>,
    /// Places of columns that give a result its name: that stays.
    outputs: BTreeSet<Location>,
    /// Places of results that have been seen.
    settled: BTreeSet<Location>,
    /// Calls that give a result its name, which stays: where the function's name ends, and the name.
    pub(super) closed: Vec<(Location, Name)>,
    /// Places of functions in FROM.
    calls: BTreeSet<Location>,
}

impl<'a> Names<'a> {
    pub(super) fn new(map: &'a Map<'a>, schema: &'a Schema, sources: Vec<Source>) -> Self {
        Self {
            map,
            schema,
            edits: BTreeSet::new(),
            scopes: vec![sources],
            ctes: Vec::new(),
            view: None,
            kept: BTreeSet::new(),
            outputs: BTreeSet::new(),
            settled: BTreeSet::new(),
            closed: Vec::new(),
            calls: BTreeSet::new(),
        }
    }

    pub(super) fn of_view(self, view: &QualifiedName) -> Self {
        Self { view: Some(view.clone()), ..self }
    }

    fn rename(&mut self, ident: &Ident, name: &Name) {
        if folded(ident) != *name && !self.kept.contains(&ident.span.start) {
            self.edits.insert(Edit::name(ident, name));
        }
    }

    /// `schema.name` of a relation, type or sequence.
    fn named(&mut self, parts: &[&Ident]) {
        if let Some(name) = qualified(parts) {
            let now = self.map.named(&name);
            self.qualified(parts, &now);
        }
    }

    fn qualified(&mut self, parts: &[&Ident], now: &QualifiedName) {
        match parts {
            [name] => self.rename(name, &now.name),
            [schema, name] => {
                self.rename(schema, &now.schema);
                self.rename(name, &now.name);
            }
            _ => {}
        }
    }

    /// The name of a function that is called with so many arguments, if that is known.
    fn function(&mut self, parts: &[&Ident], arguments: Option<usize>) {
        if let Some(now) = self.called(parts, arguments) {
            self.qualified(parts, &now);
        }
    }

    /// What that function is called now; none where several part ways.
    fn called(&self, parts: &[&Ident], arguments: Option<usize>) -> Option<QualifiedName> {
        let name = qualified(parts)?;
        let first = FunctionId { name: name.clone(), arguments: Vec::new() };
        let overloads = self.schema.functions.range(first..).take_while(|(id, _)| id.name == name);
        let fitting = overloads.filter(|(_, function)| {
            let inputs = function.arguments.iter().filter(|argument| argument.mode.is_input());
            let needed = inputs.clone().filter(|argument| argument.default.is_none()).count();
            arguments.is_none_or(|count| needed <= count && count <= inputs.count())
        });
        let now: BTreeSet<QualifiedName> = fitting.map(|(id, _)| self.map.function(id).name).collect();
        let own = QualifiedName { schema: self.map.schema(&name.schema), name: name.name };
        match now.len() {
            // A function of somebody else's.
            0 => Some(own),
            1 => now.into_iter().next(),
            _ => None,
        }
    }

    /// A chain of words in a text that is not understood: only qualified names are certain.
    pub(super) fn chain(&mut self, chain: &Chain) {
        let parts: Vec<&Ident> = chain.words.iter().collect();
        match parts.as_slice() {
            [_, _] if chain.called => self.function(&parts, None),
            [_, _] => self.named(&parts),
            [schema, table, column] => {
                self.named(&[schema, table]);
                self.column_of(&qualified(&[schema, table]), column);
            }
            _ => {}
        }
    }

    fn column_of(&mut self, relation: &Option<QualifiedName>, column: &Ident) {
        let Some(relation) = relation else { return };
        let name = folded(column);
        let now = self.map.column(relation, &name);
        if now == name || self.kept.contains(&column.span.start) {
            return;
        }
        let mut edit = Edit::name(column, &now);
        if self.outputs.contains(&column.span.start) {
            edit.text = format!("{} as {name}", edit.text);
        }
        self.edits.insert(edit);
    }

    /// The relation whose column a name is: of the innermost query that has it.
    fn owner(&self, column: &Name) -> Option<QualifiedName> {
        for scope in self.scopes.iter().rev() {
            let known = scope.iter().filter_map(|source| source.relation.as_ref());
            if let Some(relation) =
                known.clone().find(|relation| self.column_type(relation, column).is_some())
            {
                return Some(relation.clone());
            }
            let certain = |source: &Source| source.relation.as_ref().is_some_and(|name| self.is_known(name));
            if !scope.iter().all(certain) {
                return None;
            }
        }
        None
    }

    fn source(&self, name: &Name) -> Option<&Source> {
        self.scopes.iter().rev().flatten().find(|source| source.is_called(name))
    }

    fn is_known(&self, relation: &QualifiedName) -> bool {
        let schema = self.schema;
        schema.tables.contains_key(relation)
            || schema.views.contains_key(relation)
            || schema.materialized_views.contains_key(relation)
    }

    fn column_type(&self, relation: &QualifiedName, column: &Name) -> Option<&'a Type> {
        let schema = self.schema;
        if let Some(table) = schema.tables.get(relation) {
            return table.column(column).map(|column| &column.ty);
        }
        let view = schema.views.get(relation).map(|view| &view.columns);
        let columns = view.or_else(|| schema.materialized_views.get(relation).map(|view| &view.columns))?;
        columns.iter().find(|other| other.name == *column).map(|column| &column.ty)
    }

    /// The column that an expression is: its relation and the identifier.
    fn as_column<'e>(&self, expression: &'e Expr) -> Option<(QualifiedName, &'e Ident)> {
        match expression {
            Expr::Nested(inner) => self.as_column(inner),
            Expr::Identifier(ident) => Some((self.owner(&folded(ident))?, ident)),
            Expr::CompoundIdentifier(parts) => match parts.as_slice() {
                [qualifier, column] => Some((self.source(&folded(qualifier))?.relation.clone()?, column)),
                [schema, table, column] => Some((qualified(&[schema, table])?, column)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The label of an enum type in a literal.
    pub(super) fn label(&mut self, of: &QualifiedName, value: &ValueWithSpan) {
        if let Value::SingleQuotedString(text) = &value.value
            && let Some(now) = self.map.label(of, text)
        {
            let (start, end) = (value.span.start, value.span.end);
            self.edits.insert(Edit { start, end, text: sql::literal(now) });
        }
    }

    /// Literals beside a column of an enum type are labels of it.
    fn labels<'e>(&mut self, column: &Expr, values: impl Iterator<Item = &'e Expr>) {
        let Some((relation, ident)) = self.as_column(column) else { return };
        let Some(BaseType::User(of)) = self.column_type(&relation, &folded(ident)).map(|ty| &ty.base) else {
            return;
        };
        for value in values {
            if let Expr::Value(value) = value {
                self.label(of, value);
            }
        }
    }

    /// The name of a relation, sequence or function in a literal that PostgreSQL has looked up.
    fn regclass(&mut self, expression: &Expr) {
        let Expr::Value(value) = expression else { return };
        let Value::SingleQuotedString(text) = &value.value else { return };
        let Some(parts) = sql::split_qualified(text) else { return };
        let name = match parts.as_slice() {
            [name] => QualifiedName::new("public", name.as_str()),
            [schema, name] => QualifiedName::new(schema.as_str(), name.as_str()),
            _ => return,
        };
        let now = self.map.named(&name);
        if now != name {
            let text = if parts.len() == 1 { now.name.to_string() } else { now.to_string() };
            let (start, end) = (value.span.start, value.span.end);
            self.edits.insert(Edit { start, end, text: sql::literal(&text) });
        }
    }

    fn data_type(&mut self, ty: &DataType) {
        match ty {
            DataType::Custom(name, _) => self.named(&parts(name)),
            DataType::Array(
                ArrayElemTypeDef::AngleBracket(element)
                | ArrayElemTypeDef::SquareBracket(element, _)
                | ArrayElemTypeDef::Parenthesis(element)
                | ArrayElemTypeDef::Qualified(element, _),
            ) => self.data_type(element),
            _ => {}
        }
    }

    fn cast(&mut self, ty: &DataType, operand: &Expr) {
        self.data_type(ty);
        match ty {
            DataType::Regclass => self.regclass(operand),
            DataType::Custom(name, _) => {
                if let (Some(name), Expr::Value(value)) = (qualified(&parts(name)), operand) {
                    self.label(&name, value);
                }
            }
            _ => {}
        }
    }

    /// What a SELECT selects from.
    fn sources(&self, select: &Select) -> Vec<Source> {
        let mut sources = Vec::new();
        for table in &select.from {
            self.joined(table, &mut sources);
        }
        sources
    }

    fn joined(&self, table: &TableWithJoins, into: &mut Vec<Source>) {
        let joins = table.joins.iter().map(|join| &join.relation);
        for factor in std::iter::once(&table.relation).chain(joins) {
            match factor {
                TableFactor::Table { name, alias, args: None, .. } => {
                    into.push(self.selected(&parts(name), alias.as_ref()));
                }
                TableFactor::NestedJoin { table_with_joins, alias: None } => {
                    self.joined(table_with_joins, into);
                }
                TableFactor::Table { alias, .. }
                | TableFactor::Derived { alias, .. }
                | TableFactor::Function { alias, .. } => {
                    let alias = alias.as_ref().map(|alias| folded(&alias.name));
                    into.push(Source { alias, relation: None });
                }
                _ => into.push(Source { alias: None, relation: None }),
            }
        }
    }

    fn selected(&self, parts: &[&Ident], alias: Option<&TableAlias>) -> Source {
        let cte = matches!(parts, [name] if self.is_cte(&folded(name)));
        // Columns that the alias renames are the text's own.
        let own = alias.is_some_and(|alias| !alias.columns.is_empty());
        let relation = if cte || own { None } else { qualified(parts) };
        let name = alias.map(|alias| folded(&alias.name));
        let name = if cte { name.or_else(|| parts.last().map(|name| folded(name))) } else { name };
        Source { alias: name, relation }
    }

    fn is_cte(&self, name: &Name) -> bool {
        self.ctes.iter().any(|names| names.contains(name))
    }

    /// The results of a SELECT keep their names.
    fn results(&mut self, select: &Select) {
        let view = self.view.take();
        for item in &select.projection {
            match item {
                SelectItem::UnnamedExpr(expression) => self.result(expression, view.as_ref()),
                SelectItem::ExprWithAlias { expr, alias } => self.alias(expr, alias, view.as_ref()),
                _ => {}
            }
        }
    }

    /// The name that a result is given.
    fn alias(&mut self, expression: &Expr, alias: &Ident, view: Option<&QualifiedName>) {
        let name = folded(alias);
        let now = view.map_or_else(|| name.clone(), |view| self.map.column(view, &name));
        match self.as_column(expression) {
            // A column that has the name by itself needs no other.
            Some((relation, ident))
                if self.map.column(&relation, &folded(ident)) == now && folded(ident) != name =>
            {
                let (start, end) = (ident.span.end, alias.span.end);
                self.edits.insert(Edit { start, end, text: String::new() });
            }
            _ => self.rename(alias, &now),
        }
    }

    fn result(&mut self, expression: &Expr, view: Option<&QualifiedName>) {
        if let Some((relation, ident)) = self.as_column(expression) {
            if !self.settled.insert(ident.span.start) {
                return;
            }
            let name = folded(ident);
            let now = self.map.column(&relation, &name);
            let wanted = view.map_or_else(|| name.clone(), |view| self.map.column(view, &name));
            if now == wanted {
                return;
            }
            if wanted == name {
                self.outputs.insert(ident.span.start);
            } else {
                self.kept.insert(ident.span.start);
                let text = format!("{now} as {wanted}");
                self.edits.insert(Edit { text, ..Edit::name(ident, &now) });
            }
        } else if let Expr::Function(call) = expression
            && call.over.is_none()
            && call.filter.is_none()
            && call.within_group.is_empty()
        {
            let parts = parts(&call.name);
            let now = self.called(&parts, count(&call.args));
            if let (Some(ident), Some(now)) = (parts.last(), now)
                && now.name != folded(ident)
            {
                self.closed.push((ident.span.end, folded(ident)));
            }
        } else if let Some(ident) = named_by(expression) {
            // `title::text` is called `title` too: the text cannot say that it stays so, and is left alone.
            self.kept.insert(ident.span.start);
        }
    }
}

impl Visitor for Names<'_> {
    type Break = ();

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<()> {
        let ctes = query.with.iter().flat_map(|with| &with.cte_tables);
        self.ctes.push(ctes.map(|cte| folded(&cte.alias.name)).collect());
        // ORDER BY stands outside of the SELECT, and sees what it selects from.
        let sources = match &*query.body {
            SetExpr::Select(select) => self.sources(select),
            _ => Vec::new(),
        };
        self.scopes.push(sources);
        if let (SetExpr::Select(select), Some(order_by)) = (&*query.body, &query.order_by) {
            self.ordered(select, order_by);
        }
        if query.with.is_some() {
            // The first SELECT is a part of WITH.
            let view = self.view.take();
            if let SetExpr::Select(select) = &*query.body {
                self.view = view;
                self.results(select);
            }
        }
        ControlFlow::Continue(())
    }

    fn post_visit_query(&mut self, _query: &Query) -> ControlFlow<()> {
        self.ctes.pop();
        self.scopes.pop();
        ControlFlow::Continue(())
    }

    fn pre_visit_select(&mut self, select: &Select) -> ControlFlow<()> {
        self.scopes.push(self.sources(select));
        self.results(select);
        ControlFlow::Continue(())
    }

    fn post_visit_select(&mut self, _select: &Select) -> ControlFlow<()> {
        self.scopes.pop();
        ControlFlow::Continue(())
    }

    fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<()> {
        match factor {
            TableFactor::Table { name, args: Some(args), .. } => {
                self.function(&parts(name), Some(args.args.len()));
                self.calls.extend(parts(name).iter().map(|ident| ident.span.start));
            }
            TableFactor::Function { name, args, .. } => {
                self.function(&parts(name), Some(args.len()));
                self.calls.extend(parts(name).iter().map(|ident| ident.span.start));
            }
            _ => {}
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_relation(&mut self, relation: &ObjectName) -> ControlFlow<()> {
        let parts = parts(relation);
        let called = parts.iter().any(|ident| self.calls.contains(&ident.span.start));
        let cte = matches!(parts.as_slice(), [name] if self.is_cte(&folded(name)));
        if !called && !cte {
            self.named(&parts);
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_expr(&mut self, expression: &Expr) -> ControlFlow<()> {
        match expression {
            Expr::Identifier(ident) => self.bare(ident),
            Expr::CompoundIdentifier(parts) => self.compound(parts),
            Expr::Function(call) => {
                let name = parts(&call.name);
                self.function(&name, count(&call.args));
                let sequence = name
                    .last()
                    .is_some_and(|ident| ["nextval", "currval", "setval"].contains(&folded(ident).as_str()));
                if let (true, FunctionArguments::List(list)) = (sequence, &call.args)
                    && let Some(FunctionArg::Unnamed(FunctionArgExpr::Expr(argument))) = list.args.first()
                {
                    self.regclass(argument);
                }
            }
            Expr::Cast { data_type, expr, .. } => self.cast(data_type, expr),
            Expr::TypedString(typed) => self.data_type(&typed.data_type),
            Expr::BinaryOp { left, op, right } if is_comparison(op) => {
                self.labels(left, std::iter::once(&**right));
                self.labels(right, std::iter::once(&**left));
            }
            Expr::IsDistinctFrom(left, right) | Expr::IsNotDistinctFrom(left, right) => {
                self.labels(left, std::iter::once(&**right));
                self.labels(right, std::iter::once(&**left));
            }
            Expr::InList { expr, list, .. } => self.labels(expr, list.iter()),
            _ => {}
        }
        ControlFlow::Continue(())
    }
}

impl Names<'_> {
    fn bare(&mut self, ident: &Ident) {
        let name = folded(ident);
        if let Some(relation) = self.owner(&name) {
            return self.column_of(&Some(relation), ident);
        }
        // A whole row of a table that is selected from under its own name.
        let source = self.source(&name).cloned();
        if let Some(Source { alias: None, relation: Some(relation) }) = source {
            let now = self.map.named(&relation);
            self.rename(ident, &now.name);
        }
    }

    fn compound(&mut self, parts: &[Ident]) {
        match parts {
            [qualifier, column] => {
                let Some(source) = self.source(&folded(qualifier)).cloned() else { return };
                if let (None, Some(relation)) = (&source.alias, &source.relation) {
                    let now = self.map.named(relation);
                    self.rename(qualifier, &now.name);
                }
                self.column_of(&source.relation, column);
            }
            [schema, table, column] => {
                self.named(&[schema, table]);
                self.column_of(&qualified(&[schema, table]), column);
            }
            _ => {}
        }
    }

    /// A bare name in ORDER BY is that of a result first (PostgreSQL manual, SELECT, ORDER BY Clause).
    fn ordered(&mut self, select: &Select, order_by: &OrderBy) {
        let OrderByKind::Expressions(keys) = &order_by.kind else { return };
        for key in keys {
            let Expr::Identifier(ident) = &key.expr else { continue };
            let is_result = |item: &SelectItem| matches!(item, SelectItem::ExprWithAlias { alias, .. } if folded(alias) == folded(ident));
            if select.projection.iter().any(is_result) {
                self.kept.insert(ident.span.start);
            }
        }
    }
}

/// How many arguments a call has, if that can be told.
fn count(arguments: &FunctionArguments) -> Option<usize> {
    match arguments {
        FunctionArguments::List(list) => Some(list.args.len()),
        FunctionArguments::None => Some(0),
        FunctionArguments::Subquery(_) => None,
    }
}

fn is_comparison(op: &BinaryOperator) -> bool {
    use BinaryOperator::{Eq, Gt, GtEq, Lt, LtEq, NotEq};
    matches!(op, Eq | NotEq | Lt | LtEq | Gt | GtEq)
}

/// The column that names a result which is more than the column: `title::text`.
fn named_by(expression: &Expr) -> Option<&Ident> {
    match expression {
        Expr::Identifier(ident) => Some(ident),
        Expr::CompoundIdentifier(parts) => parts.last(),
        Expr::Cast { expr, .. } | Expr::Nested(expr) | Expr::Collate { expr, .. } => named_by(expr),
        _ => None,
    }
}

fn parts(name: &ObjectName) -> Vec<&Ident> {
    name.0.iter().filter_map(|part| part.as_ident()).collect()
}

/// A name of one or two parts, the schema `public` where none is said.
fn qualified(parts: &[&Ident]) -> Option<QualifiedName> {
    match parts {
        [name] => Some(QualifiedName::new("public", folded(name))),
        [schema, name] => Some(QualifiedName::new(folded(schema), folded(name))),
        _ => None,
    }
}

/// The catalog spelling of an identifier: folded to lower case unless quoted.
fn folded(ident: &Ident) -> Name {
    if ident.quote_style.is_some() { Name::new(&ident.value) } else { Name::new(ident.value.to_lowercase()) }
}
