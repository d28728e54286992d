//! A parsed text, read from the outside in.

use std::ops::ControlFlow;

use sqlparser::ast::{
    BinaryOperator, Expr, FunctionArg, FunctionArgExpr, FunctionArguments, Ident, ObjectName, OrderBy,
    OrderByKind, Query, Select, SelectItem, SetExpr, TableAlias, TableFactor, TableWithJoins, Visitor,
};

use super::names::{Names, Source, folded, parts, qualified};
use super::text::Edit;
use crate::model::{Name, QualifiedName};

impl Names<'_> {
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
            return self.column_of(Some(&relation), ident);
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
                self.column_of(source.relation.as_ref(), column);
            }
            [schema, table, column] => {
                self.named(&[schema, table]);
                self.column_of(qualified(&[schema, table]).as_ref(), column);
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
