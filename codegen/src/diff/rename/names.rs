//! What the names in a parsed text mean.

use std::collections::BTreeSet;

use sqlparser::ast::{ArrayElemTypeDef, DataType, Expr, Ident, ObjectName, Value, ValueWithSpan};
use sqlparser::tokenizer::Location;

use super::map::Map;
use super::text::{Chain, Edit};
use crate::model::{BaseType, FunctionId, Name, QualifiedName, Schema, Type, sql};

/// What columns can come from.
#[derive(Clone)]
pub(super) struct Source {
    pub(super) alias: Option<Name>,
    /// None where the text alone says which columns there are.
    pub(super) relation: Option<QualifiedName>,
}

impl Source {
    /// A table under its own name.
    pub(super) fn table(table: &QualifiedName) -> Self {
        Self { alias: None, relation: Some(table.clone()) }
    }

    pub(super) fn aliased(alias: &str, table: &QualifiedName) -> Self {
        Self { alias: Some(Name::new(alias)), relation: Some(table.clone()) }
    }

    pub(super) fn is_called(&self, name: &Name) -> bool {
        match (&self.alias, &self.relation) {
            (Some(alias), _) => alias == name,
            (None, Some(relation)) => relation.name == *name,
            (None, None) => false,
        }
    }
}

/// Finds what is renamed, query by query.
pub(super) struct Names<'a> {
    pub(super) map: &'a Map<'a>,
    schema: &'a Schema,
    pub(super) edits: BTreeSet<Edit>,
    /// What the queries around a place select from, innermost last.
    pub(super) scopes: Vec<Vec<Source>>,
    /// The names that WITH gives, by query.
    pub(super) ctes: Vec<BTreeSet<Name>>,
    /// The view whose query it is, until its first SELECT has been seen.
    pub(super) view: Option<QualifiedName>,
    /// Places of names that must stay.
    pub(super) kept: BTreeSet<Location>,
    /// Places of columns that give a result its name: that stays.
    pub(super) outputs: BTreeSet<Location>,
    /// Places of results that have been seen.
    pub(super) settled: BTreeSet<Location>,
    /// Calls that give a result its name, which stays: where the function's name ends, and the name.
    pub(super) closed: Vec<(Location, Name)>,
    /// Places of functions in FROM.
    pub(super) calls: BTreeSet<Location>,
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

    pub(super) fn rename(&mut self, ident: &Ident, name: &Name) {
        if folded(ident) != *name && !self.kept.contains(&ident.span.start) {
            self.edits.insert(Edit::name(ident, name));
        }
    }

    /// `schema.name` of a relation, type or sequence.
    pub(super) fn named(&mut self, parts: &[&Ident]) {
        if let Some(name) = qualified(parts) {
            let now = self.map.named(&name);
            self.qualified(parts, &now);
        }
    }

    pub(super) fn qualified(&mut self, parts: &[&Ident], now: &QualifiedName) {
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
    pub(super) fn function(&mut self, parts: &[&Ident], arguments: Option<usize>) {
        if let Some(now) = self.called(parts, arguments) {
            self.qualified(parts, &now);
        }
    }

    /// What that function is called now; none where several part ways.
    pub(super) fn called(&self, parts: &[&Ident], arguments: Option<usize>) -> Option<QualifiedName> {
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
                self.column_of(qualified(&[schema, table]).as_ref(), column);
            }
            _ => {}
        }
    }

    pub(super) fn column_of(&mut self, relation: Option<&QualifiedName>, column: &Ident) {
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
    pub(super) fn owner(&self, column: &Name) -> Option<QualifiedName> {
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

    pub(super) fn source(&self, name: &Name) -> Option<&Source> {
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
    pub(super) fn as_column<'e>(&self, expression: &'e Expr) -> Option<(QualifiedName, &'e Ident)> {
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
    pub(super) fn labels<'e>(&mut self, column: &Expr, values: impl Iterator<Item = &'e Expr>) {
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
    pub(super) fn regclass(&mut self, expression: &Expr) {
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

    pub(super) fn data_type(&mut self, ty: &DataType) {
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

    pub(super) fn cast(&mut self, ty: &DataType, operand: &Expr) {
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
}

pub(super) fn parts(name: &ObjectName) -> Vec<&Ident> {
    name.0.iter().filter_map(|part| part.as_ident()).collect()
}

/// A name of one or two parts, the schema `public` where none is said.
pub(super) fn qualified(parts: &[&Ident]) -> Option<QualifiedName> {
    match parts {
        [name] => Some(QualifiedName::new("public", folded(name))),
        [schema, name] => Some(QualifiedName::new(folded(schema), folded(name))),
        _ => None,
    }
}

/// The catalog spelling of an identifier: folded to lower case unless quoted.
pub(super) fn folded(ident: &Ident) -> Name {
    if ident.quote_style.is_some() { Name::new(&ident.value) } else { Name::new(ident.value.to_lowercase()) }
}
