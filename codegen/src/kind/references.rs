//! The objects that a piece of SQL names.
//!
//! A name counts where it is qualified, or bare and then of the schema `public`: emitted SQL is read with a search path
//! that finds nothing else.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use sqlparser::ast::{
    ArrayElemTypeDef, DataType, Expr, FunctionArguments, Ident, ObjectName, Value, ValueWithSpan, Visit,
    Visitor,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::keywords::Keyword;
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Token, Tokenizer};

use crate::model::{
    BaseType, DefinitionKind, FunctionId, Name, ObjectId, QualifiedName, Schema, Sql, Table, Type,
};

const DIALECT: PostgreSqlDialect = PostgreSqlDialect {};

/// A piece of SQL that an object is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text<'a> {
    /// The piece.
    pub sql: &'a Sql,
    /// The relation whose columns it can name, where it is an expression over the rows of one.
    pub over: Option<&'a QualifiedName>,
    /// Is it a query, or a list of statements? Else it is an expression.
    pub statements: bool,
}

impl<'a> Text<'a> {
    /// An expression over the rows of a relation.
    pub(super) fn over(relation: &'a QualifiedName, sql: &'a Sql) -> Self {
        Self { sql, over: Some(relation), statements: false }
    }

    /// An expression by itself.
    pub(super) fn expression(sql: &'a Sql) -> Self {
        Self { sql, over: None, statements: false }
    }

    /// A query, or a list of statements.
    pub(super) fn statements(sql: &'a Sql) -> Self {
        Self { sql, over: None, statements: true }
    }

    /// Its syntax tree's names where it parses, else its words.
    fn read(self, references: &mut References<'_>) {
        let sql = self.sql.as_str();
        if self.statements {
            match Parser::parse_sql(&DIALECT, sql) {
                Ok(tree) => _ = tree.visit(references),
                Err(_) => references.words(sql),
            }
        } else {
            let parsed = Parser::new(&DIALECT).try_with_sql(sql).and_then(|mut parser| {
                let expression = parser.parse_expr()?;
                parser.expect_token(&Token::EOF)?;
                Ok(expression)
            });
            match parsed {
                Ok(tree) => _ = tree.visit(references),
                Err(_) => references.words(sql),
            }
        }
    }
}

/// The objects that texts name, and the columns of the tables among them.
pub(super) fn in_texts<'a>(schema: &Schema, texts: impl IntoIterator<Item = Text<'a>>) -> BTreeSet<ObjectId> {
    let mut all = BTreeSet::new();
    let mut last = None;
    for text in texts {
        // The two conditions of a policy are often the same.
        if last.replace(text) == Some(text) {
            continue;
        }
        let mut references = References::new(schema);
        text.read(&mut references);
        let mut found = references.found;
        let named = found.iter().filter_map(|id| match id {
            ObjectId::Table(name) => Some(name),
            _ => None,
        });
        let tables: Vec<_> = named.chain(text.over).filter_map(|name| schema.tables.get(name)).collect();
        if !tables.is_empty() {
            let words = Words::of(text.sql.as_str());
            let columns: Vec<_> = tables.into_iter().flat_map(|table| words.columns(table)).collect();
            found.extend(columns);
        }
        all.append(&mut found);
    }
    all
}

/// These columns of a table, where the schema has it.
pub(super) fn columns<'a>(
    schema: &Schema,
    table: &QualifiedName,
    names: impl IntoIterator<Item = &'a Name>,
) -> BTreeSet<ObjectId> {
    if !schema.tables.contains_key(table) {
        return BTreeSet::new();
    }
    names.into_iter().map(|name| ObjectId::Column(table.clone(), name.clone())).collect()
}

/// The object that a type is, if the schema has it.
pub(super) fn in_type(schema: &Schema, ty: &Type) -> BTreeSet<ObjectId> {
    let mut references = References::new(schema);
    if let BaseType::User(name) = &ty.base {
        references.ty(name);
    }
    references.found
}

/// The collation of a column, index or domain, if the declaration has it.
pub(super) fn in_collation(schema: &Schema, name: Option<&QualifiedName>) -> Option<ObjectId> {
    let id = ObjectId::Definition(DefinitionKind::Collation, Name::new(name?.to_string()));
    schema.definitions.contains_key(&id).then_some(id)
}

/// The base or range type of a name, which is kept as a definition.
pub(crate) fn defined_type(schema: &Schema, name: &QualifiedName) -> Option<ObjectId> {
    if schema.definitions.is_empty() {
        return None;
    }
    let kinds = [DefinitionKind::BaseType, DefinitionKind::RangeType];
    let mut kinds = kinds.map(|kind| ObjectId::Definition(kind, Name::new(name.to_string()))).into_iter();
    kinds.find(|id| schema.definitions.contains_key(id))
}

/// The schema that a name lives in, if the declaration has it.
pub(super) fn namespace(schema: &Schema, name: &QualifiedName) -> BTreeSet<ObjectId> {
    schema
        .namespaces
        .get(&name.schema)
        .map(|found| ObjectId::Schema(found.name.clone()))
        .into_iter()
        .collect()
}

/// The table, view or materialized view of this name.
#[must_use]
pub fn relation(schema: &Schema, name: &QualifiedName) -> Option<ObjectId> {
    if schema.tables.contains_key(name) {
        Some(ObjectId::Table(name.clone()))
    } else if schema.views.contains_key(name) {
        Some(ObjectId::View(name.clone()))
    } else if schema.materialized_views.contains_key(name) {
        Some(ObjectId::MaterializedView(name.clone()))
    } else {
        None
    }
}

/// The identifiers of a text. Which of them mean a column depends on the text's scopes; that any might is what counts
/// here: it costs a statement more, missing one would cost the migration.
struct Words {
    names: BTreeSet<Name>,
    /// Is there a `*` that stands for all columns?
    all: bool,
}

impl Words {
    fn of(text: &str) -> Self {
        let mut words = Self { names: BTreeSet::new(), all: false };
        let mut before_star = false;
        for token in Tokenizer::new(&DIALECT, text).tokenize().unwrap_or_default() {
            match token {
                Token::Whitespace(_) => continue,
                Token::Mul if before_star => words.all = true,
                Token::Word(word) => {
                    before_star = matches!(word.keyword, Keyword::SELECT | Keyword::DISTINCT | Keyword::ALL);
                    words.names.insert(spelling(&word.value, word.quote_style));
                    continue;
                }
                _ => {}
            }
            before_star = matches!(token, Token::Comma | Token::Period);
        }
        words
    }

    fn columns<'t>(&self, table: &'t Table) -> impl Iterator<Item = ObjectId> + use<'t, '_> {
        let named = table.columns.iter().filter(|column| self.all || self.names.contains(&column.name));
        named.map(|column| ObjectId::Column(table.name.clone(), column.name.clone()))
    }
}

struct References<'a> {
    schema: &'a Schema,
    found: BTreeSet<ObjectId>,
}

impl<'a> References<'a> {
    fn new(schema: &'a Schema) -> Self {
        Self { schema, found: BTreeSet::new() }
    }

    fn relation(&mut self, name: &QualifiedName) {
        self.found.extend(relation(self.schema, name));
        // A function in FROM looks like a relation with arguments.
        self.function(name, None);
    }

    /// The functions of this name that can be called with so many arguments; all of them if that is not known.
    fn function(&mut self, name: &QualifiedName, arguments: Option<usize>) {
        let first = FunctionId { name: name.clone(), arguments: Vec::new() };
        for (id, function) in self.schema.functions.range(first..) {
            if id.name != *name {
                break;
            }
            if arguments.is_none_or(|count| super::function::accepts(function, count)) {
                self.found.insert(ObjectId::Function(id.clone()));
            }
        }
        self.extension(name);
    }

    fn ty(&mut self, name: &QualifiedName) {
        let schema = self.schema;
        let known = [
            schema.enums.contains_key(name).then(|| ObjectId::Enum(name.clone())),
            schema.domains.contains_key(name).then(|| ObjectId::Domain(name.clone())),
            schema.composites.contains_key(name).then(|| ObjectId::Composite(name.clone())),
            relation(schema, name),
        ];
        self.found.extend(known.into_iter().flatten());
        self.found.extend(defined_type(schema, name));
        self.extension(name);
    }

    /// What is not the schema's own may be an extension's that is installed there.
    fn extension(&mut self, name: &QualifiedName) {
        let here = self.schema.extensions.values().filter(|extension| extension.schema == name.schema);
        self.found.extend(here.map(|extension| ObjectId::Extension(extension.name.clone())));
    }

    /// A string may name a sequence, as in `nextval('public.numbers')`.
    fn literal(&mut self, text: &str) {
        if self.schema.sequences.is_empty() {
            return;
        }
        for name in chains(text) {
            if self.schema.sequences.contains_key(&name) {
                self.found.insert(ObjectId::Sequence(name));
            }
        }
    }

    fn words(&mut self, text: &str) {
        for name in chains(text) {
            self.relation(&name);
            self.ty(&name);
        }
        for token in Tokenizer::new(&DIALECT, text).tokenize().unwrap_or_default() {
            if let Token::SingleQuotedString(text) = token {
                self.literal(&text);
            }
        }
    }

    fn data_type(&mut self, ty: &DataType) {
        match ty {
            DataType::Custom(name, _) => {
                if let Some(name) = qualified(name) {
                    self.ty(&name);
                }
            }
            DataType::Array(
                ArrayElemTypeDef::AngleBracket(element)
                | ArrayElemTypeDef::SquareBracket(element, _)
                | ArrayElemTypeDef::Parenthesis(element)
                | ArrayElemTypeDef::Qualified(element, _),
            ) => self.data_type(element),
            _ => {}
        }
    }
}

impl Visitor for References<'_> {
    type Break = ();

    fn pre_visit_relation(&mut self, relation: &ObjectName) -> ControlFlow<()> {
        // The name of a WITH query may be a table's too: that costs an order of statements, missing one would cost more.
        if let Some(name) = qualified(relation) {
            self.relation(&name);
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_expr(&mut self, expression: &Expr) -> ControlFlow<()> {
        match expression {
            Expr::Function(call) => {
                let count = match &call.args {
                    FunctionArguments::List(list) => Some(list.args.len()),
                    FunctionArguments::None => Some(0),
                    FunctionArguments::Subquery(_) => None,
                };
                if let Some(name) = qualified(&call.name) {
                    self.function(&name, count);
                }
            }
            // `only (public.books)`, `public.books.title`.
            Expr::CompoundIdentifier(parts) => {
                if let [schema, name, ..] = parts.as_slice() {
                    let name = QualifiedName::new(folded(schema), folded(name));
                    self.found.extend(relation(self.schema, &name));
                }
            }
            Expr::Cast { data_type, .. } => self.data_type(data_type),
            Expr::TypedString(typed) => self.data_type(&typed.data_type),
            _ => {}
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_value(&mut self, value: &ValueWithSpan) -> ControlFlow<()> {
        if let Value::SingleQuotedString(text) = &value.value {
            self.literal(text);
        }
        ControlFlow::Continue(())
    }
}

/// A name of one or two parts, the schema `public` where none is said.
fn qualified(name: &ObjectName) -> Option<QualifiedName> {
    let parts: Option<Vec<_>> = name.0.iter().map(|part| part.as_ident().map(folded)).collect();
    from_parts(&parts?)
}

fn from_parts(parts: &[Name]) -> Option<QualifiedName> {
    match parts {
        [name] => Some(QualifiedName::new("public", name.clone())),
        [schema, name] => Some(QualifiedName::new(schema.clone(), name.clone())),
        _ => None,
    }
}

/// The catalog spelling of an identifier: folded to lower case unless quoted.
fn folded(ident: &Ident) -> Name {
    spelling(&ident.value, ident.quote_style)
}

fn spelling(word: &str, quote: Option<char>) -> Name {
    if quote.is_some() { Name::new(word) } else { Name::new(word.to_lowercase()) }
}

/// The names in a text: words, and words joined by dots.
fn chains(text: &str) -> Vec<QualifiedName> {
    let mut names = Vec::new();
    let mut parts: Vec<Name> = Vec::new();
    let mut joined = false;
    for token in Tokenizer::new(&DIALECT, text).tokenize().unwrap_or_default() {
        match token {
            Token::Word(word) => {
                if !joined {
                    names.extend(from_parts(&std::mem::take(&mut parts)));
                }
                parts.push(spelling(&word.value, word.quote_style));
                joined = false;
            }
            Token::Period => joined = true,
            _ => {
                names.extend(from_parts(&std::mem::take(&mut parts)));
                joined = false;
            }
        }
    }
    names.extend(from_parts(&parts));
    names
}
