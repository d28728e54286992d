//! From the model to what PostgREST offers of it, without a database.

use std::collections::BTreeMap;

use super::{
    Api, Argument, Column, ForeignKey, Function, Mode, Parts, Relation, RelationKind, Shape, Shown, TypeUse,
    Views, is_said_not_null, relationships,
};
use crate::model::{
    self, ArgumentMode, BaseType, Builtin, Constraint, ConstraintKind, FunctionKind, Name, Privilege,
    QualifiedName, Returns, Schema, sql,
};

/// What a database of this schema would offer of these namespaces to its owner.
#[must_use]
pub fn declared(schema: &Schema, namespaces: &[Name]) -> Api {
    Declared { schema, namespaces, views: Views::new(schema, namespaces) }.api()
}

struct Declared<'a> {
    schema: &'a Schema,
    namespaces: &'a [Name],
    views: Views<'a>,
}

impl Declared<'_> {
    fn api(&self) -> Api {
        let schema = self.schema;
        let exists = |name: &&Name| schema.namespaces.contains_key(*name) || **name == "public";
        let functions = schema.functions.values().filter(|function| self.is_listed(&function.name));
        let tables = schema.tables.values().map(|table| self.table(table));
        let views = schema.views.values().map(|view| self.view(view));
        let materialized = schema.materialized_views.values().map(|view| self.materialized_view(view));
        let relations = tables.chain(views).chain(materialized);
        Api {
            namespaces: self.namespaces.iter().filter(exists).cloned().collect(),
            relations: relations.filter(|relation| self.is_listed(&relation.name)).collect(),
            functions: functions.filter_map(|function| self.function(function)).collect(),
            types: self.types(),
            relationships: relationships(&self.foreign_keys(), &self.shown()),
        }
    }

    fn is_listed(&self, name: &QualifiedName) -> bool {
        self.namespaces.contains(&name.schema)
    }

    fn table(&self, table: &model::Table) -> Relation {
        let column = |column: &model::Column| Column {
            name: column.name.clone(),
            ty: self.stored_as(&column.ty),
            nullable: !column.not_null && !self.is_not_null(&column.ty),
            has_default: column.default.is_some() || column.identity.is_some() || column.generated.is_some(),
            always_generated: column.is_always_generated(),
            updatable: true,
        };
        let columns = table.columns.iter().map(column).collect();
        Relation { name: table.name.clone(), kind: RelationKind::Table, columns }
    }

    fn view(&self, view: &model::View) -> Relation {
        let writable = |privilege| self.views.writable_columns(&view.name, privilege);
        let (inserts, updates) = (writable(Privilege::Insert), writable(Privilege::Update));
        let kind = RelationKind::View { inserts: inserts.is_some(), updates: updates.is_some() };
        let mut columns = self.view_columns(&view.name, &view.columns);
        for column in &mut columns {
            column.updatable = inserts.iter().chain(&updates).any(|writable| writable.contains(&column.name));
        }
        Relation { name: view.name.clone(), kind, columns }
    }

    fn materialized_view(&self, view: &model::MaterializedView) -> Relation {
        let columns = self.view_columns(&view.name, &view.columns);
        Relation { name: view.name.clone(), kind: RelationKind::MaterializedView, columns }
    }

    fn view_columns(&self, view: &QualifiedName, columns: &[model::ViewColumn]) -> Vec<Column> {
        let origins =
            self.views.origins.get(view).map(|origins| origins.columns.as_slice()).unwrap_or_default();
        let column = |(at, column): (usize, &model::ViewColumn)| {
            let origin = origins.get(at).and_then(Option::as_ref);
            Column {
                name: column.name.clone(),
                ty: self.stored_as(&column.ty),
                nullable: !self.is_not_null(&column.ty)
                    && !is_said_not_null(column.comment.as_deref())
                    && !origin.is_some_and(|origin| self.views.is_shown_never_null(origin)),
                has_default: false,
                always_generated: false,
                updatable: false,
            }
        };
        columns.iter().enumerate().map(column).collect()
    }

    fn is_not_null(&self, ty: &model::Type) -> bool {
        self.domain(ty).is_some_and(|domain| domain.not_null)
    }

    fn domain(&self, ty: &model::Type) -> Option<&model::Domain> {
        match &ty.base {
            BaseType::User(name) if !ty.array => self.schema.domains.get(name),
            _ => None,
        }
    }

    /// The type of a column: the base of a domain, one step deep.
    fn stored_as(&self, ty: &model::Type) -> QualifiedName {
        type_name(self.domain(ty).map_or(ty, |domain| &domain.base))
    }

    fn types(&self) -> Vec<Shape> {
        let enums = self.schema.enums.values().filter(|of| !of.labels.is_empty());
        let enums = enums.map(|of| Shape { name: of.name.clone(), parts: Parts::Labels(of.labels.clone()) });
        let field = |field: &model::CompositeField| (field.name.clone(), type_name(&field.ty));
        let composites = self.schema.composites.values().filter(|of| !of.fields.is_empty());
        let composites = composites.map(|of| Shape {
            name: of.name.clone(),
            parts: Parts::Attributes(of.fields.iter().map(field).collect()),
        });
        enums.chain(composites).collect()
    }

    fn used(&self, ty: &model::Type) -> TypeUse {
        let row = match &ty.base {
            BaseType::User(name) if !ty.array && self.has_rows(name) => Some(printed(name)),
            _ => None,
        };
        TypeUse { name: type_name(ty), number: type_number(ty), row }
    }

    fn has_rows(&self, name: &QualifiedName) -> bool {
        let schema = self.schema;
        schema.tables.contains_key(name)
            || schema.views.contains_key(name)
            || schema.materialized_views.contains_key(name)
            || schema.composites.contains_key(name)
    }

    fn function(&self, function: &model::Function) -> Option<Function> {
        if function.kind != FunctionKind::Function {
            return None;
        }
        let inputs = function.arguments.iter().filter(|argument| argument.mode.is_input()).count();
        let defaults = function.arguments.iter().filter(|argument| argument.default.is_some()).count();
        let argument = |(at, argument): (usize, &model::Argument)| Argument {
            name: argument.name.clone().unwrap_or_default(),
            mode: if argument.mode.is_input() { Mode::Input } else { Mode::Output },
            ty: self.used(&argument.ty),
            // See `catalog`: the place among all arguments decides.
            has_default: at < inputs && at + defaults >= inputs,
        };
        let mut arguments: Vec<Argument> = function.arguments.iter().enumerate().map(argument).collect();
        let outputs: Vec<_> = function.arguments.iter().filter(|of| is_output(of.mode)).collect();
        let record = model::Type::builtin(Builtin::Record);
        let (returns, is_set) = match &function.returns {
            Returns::Value(value) => (&value.ty, false),
            Returns::SetOf(value) => (&value.ty, true),
            Returns::Nothing => (if let [one] = outputs[..] { &one.ty } else { &record }, false),
            Returns::Table { columns } => {
                arguments.extend(columns.iter().map(|column| Argument {
                    name: column.name.clone(),
                    mode: Mode::Table,
                    ty: self.used(&column.value.ty),
                    has_default: false,
                }));
                (if let [one] = columns.as_slice() { &one.value.ty } else { &record }, true)
            }
        };
        if matches!(returns.as_builtin(), Some(Builtin::Trigger | Builtin::EventTrigger)) {
            return None;
        }
        let rows = function.rows.as_deref().map_or(Some(1000.0), |rows| rows.trim().parse().ok());
        Some(Function {
            name: function.name.clone(),
            arguments,
            signature: signature(function),
            result: returns.to_string(),
            returns: self.used(returns),
            is_set,
            rows: rows.filter(|_| is_set),
        })
    }

    fn foreign_keys(&self) -> Vec<ForeignKey> {
        let key = |constraint: &Constraint| {
            let ConstraintKind::ForeignKey { columns, references, referenced, .. } = &constraint.kind else {
                return None;
            };
            Some(ForeignKey {
                name: constraint.name.clone(),
                table: constraint.table.clone(),
                columns: columns.clone(),
                is_one_to_one: self.is_unique(&constraint.table, columns),
                referenced: references.clone(),
                referenced_columns: referenced.clone(),
                is_inherited: constraint.inherited,
                is_listed: self.is_listed(&constraint.table),
                is_quoted: sql::identifier(constraint.table.schema.as_str())
                    != constraint.table.schema.as_str(),
            })
        };
        self.schema.constraints.values().filter_map(key).collect()
    }

    /// Does a key consist of these columns, in the table's order?
    fn is_unique(&self, table: &QualifiedName, columns: &[Name]) -> bool {
        let Some(all) = self.schema.tables.get(table).map(|table| &table.columns) else { return false };
        self.schema.constraints_of(table).any(|constraint| match &constraint.kind {
            ConstraintKind::PrimaryKey { columns: key, .. } | ConstraintKind::Unique { columns: key, .. } => {
                all.iter().map(|column| &column.name).filter(|name| key.contains(name)).eq(columns)
            }
            _ => false,
        })
    }

    fn shown(&self) -> BTreeMap<QualifiedName, Shown> {
        let mut all: BTreeMap<QualifiedName, Shown> = BTreeMap::new();
        for (view, origins) in self.views.origins.iter().filter(|(view, _)| self.is_listed(view)) {
            let columns = (self.schema.views.get(view).map(|view| &view.columns))
                .or_else(|| self.schema.materialized_views.get(view).map(|view| &view.columns));
            let shown = all.entry(view.clone()).or_default();
            for (column, origin) in columns.into_iter().flatten().zip(&origins.columns) {
                if let Some(origin) = origin.as_ref().filter(|origin| !origin.hidden) {
                    let base = (origin.table.clone(), origin.column.clone());
                    shown.entry(base).or_default().push(column.name.clone());
                }
            }
        }
        all
    }
}

fn is_output(mode: ArgumentMode) -> bool {
    matches!(mode, ArgumentMode::Out | ArgumentMode::InOut)
}

/// A type as `pg_type` names it.
#[must_use]
pub fn type_name(ty: &model::Type) -> QualifiedName {
    let element = match &ty.base {
        BaseType::Builtin(builtin) => QualifiedName::new("pg_catalog", builtin.catalog_name()),
        BaseType::User(name) => name.clone(),
    };
    let array = |name: &Name| Name::new(format!("_{}", name.as_str()));
    if ty.array { QualifiedName { name: array(&element.name), ..element } } else { element }
}

/// A name as PostgreSQL prints it where `public` is searched.
fn printed(name: &QualifiedName) -> String {
    if name.schema == "public" { name.name.to_string() } else { name.to_string() }
}

/// The arguments as PostgreSQL prints them.
fn signature(function: &model::Function) -> String {
    let argument = |argument: &model::Argument| {
        let mode = match argument.mode {
            ArgumentMode::In => "",
            ArgumentMode::Out => "OUT ",
            ArgumentMode::InOut => "INOUT ",
            ArgumentMode::Variadic => "VARIADIC ",
        };
        let name = argument.name.as_ref().map(|name| format!("{name} ")).unwrap_or_default();
        let ty = match &argument.ty.base {
            BaseType::User(of) => format!("{}{}", printed(of), if argument.ty.array { "[]" } else { "" }),
            BaseType::Builtin(_) => argument.ty.to_string(),
        };
        let default = argument.default.as_ref().map(|sql| format!(" DEFAULT {sql}")).unwrap_or_default();
        format!("{mode}{name}{ty}{default}")
    };
    sql::list(function.arguments.iter().map(argument))
}

/// The number of a type among those by which overloads are told apart; every other one was made later.
#[must_use]
pub fn type_number(ty: &model::Type) -> u32 {
    match ty.as_builtin() {
        Some(builtin) => builtin_number(builtin),
        None => u32::MAX,
    }
}

fn builtin_number(builtin: Builtin) -> u32 {
    match builtin {
        Builtin::Bool => 16,
        Builtin::Bytea => 17,
        Builtin::Int8 => 20,
        Builtin::Int2 => 21,
        Builtin::Int4 => 23,
        Builtin::Text => 25,
        Builtin::Json => 114,
        Builtin::Float4 => 700,
        Builtin::Float8 => 701,
        Builtin::Bpchar => 1042,
        Builtin::Varchar => 1043,
        Builtin::Date => 1082,
        Builtin::Time => 1083,
        Builtin::Timestamp => 1114,
        Builtin::Timestamptz => 1184,
        Builtin::Interval => 1186,
        Builtin::Numeric => 1700,
        Builtin::Uuid => 2950,
        Builtin::Jsonb => 3802,
        _ => 4_000 + builtin as u32,
    }
}
