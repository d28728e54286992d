//! What a schema uses and does not hold: types and trigger functions of extensions and of PostgreSQL itself.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{Names, camel};
use crate::kind;
use crate::model::{
    BaseType, Builtin, ExternalType, Function, FunctionKind, Name, Namespace, ObjectId, Parallel, Parameters,
    QualifiedName, Returned, Returns, Schema, Sql, Type, Volatility,
};

/// The Rust types that stand for types of others.
#[derive(Clone, Debug, Default)]
pub struct Foreign {
    /// By type, without array brackets.
    pub types: BTreeMap<Type, String>,
}

impl Foreign {
    /// Finds them, and notes what the declaration will of them.
    pub fn of(schema: &mut Schema, names: &mut Names) -> Self {
        let mut types = BTreeMap::new();
        let foreign: Vec<Type> = used(schema).into_iter().filter(|ty| is_foreign(schema, ty)).collect();
        for ty in foreign {
            let (name, modifiers) = match &ty.base {
                BaseType::User(name) => (camel(name.name.as_str()), &ty.modifiers),
                BaseType::Builtin(builtin) => (camel(builtin.catalog_name()), &ty.modifiers),
            };
            let with_modifiers = camel(&format!("{name} {}", modifiers.join(" ")));
            let candidates = [with_modifiers.clone(), format!("{with_modifiers}Type")];
            let item = names.distinct.take(candidates.iter().map(String::as_str));
            if let BaseType::User(name) = &ty.base
                && name.schema != "pg_catalog"
            {
                let external = ExternalType { name: name.clone(), rust: None, typescript: None };
                schema.external_types.insert(name.clone(), external);
            }
            types.insert(ty, item);
        }
        Self { types }
    }
}

/// Adds what the schema only refers to: the schemas of others' types, and functions that triggers run.
pub fn stand_ins(schema: &mut Schema) {
    let needed: Vec<_> = schema
        .triggers
        .values()
        .map(|trigger| trigger.function.clone())
        .filter(|id| !schema.functions.contains_key(id))
        .collect();
    for id in needed {
        let function = Function {
            name: id.name.clone(),
            kind: FunctionKind::Function,
            arguments: Vec::new(),
            returns: Returns::Value(Returned::new(Type::builtin(Builtin::Trigger), false)),
            language: Name::new("plpgsql"),
            volatility: Volatility::Volatile,
            parallel: Parallel::Unsafe,
            strict: false,
            security_definer: false,
            leakproof: false,
            cost: None,
            rows: None,
            settings: Parameters::new(),
            body: Sql::verbatim("\n\n"),
            comment: None,
            depends_on: Vec::new(),
        };
        schema.external.insert(ObjectId::Function(id.clone()));
        schema.functions.insert(id, function);
    }
    let theirs = used(schema).into_iter().filter(|ty| is_foreign(schema, ty));
    let of_types = theirs.filter_map(|ty| match ty.base {
        BaseType::User(name) if name.schema != "pg_catalog" => Some(name.schema),
        _ => None,
    });
    let of_extensions = schema.extensions.values().map(|extension| extension.schema.clone());
    let of_objects = schema.ids().collect::<Vec<_>>();
    let of_objects = of_objects.iter().filter_map(|id| id.schema().cloned());
    let schemas: BTreeSet<Name> = of_types.chain(of_extensions).chain(of_objects).collect();
    for name in schemas.into_iter().filter(|name| *name != "public") {
        if !schema.namespaces.contains_key(&name) {
            schema.external.insert(ObjectId::Schema(name.clone()));
            schema.namespaces.insert(name.clone(), Namespace { name, comment: None });
        }
    }
}

/// Every type that columns, fields, arguments and results have, without array brackets.
fn used(schema: &Schema) -> BTreeSet<Type> {
    let columns = schema.tables.values().flat_map(|table| &table.columns).map(|column| &column.ty);
    let views = schema.views.values().flat_map(|view| &view.columns);
    let views = views.chain(schema.materialized_views.values().flat_map(|view| &view.columns));
    let fields = schema.composites.values().flat_map(|composite| &composite.fields).map(|field| &field.ty);
    let domains = schema.domains.values().map(|domain| &domain.base);
    let functions = schema.functions.values().flat_map(|function| {
        let returned = function.returns.values().map(|value| &value.ty);
        function.arguments.iter().map(|argument| &argument.ty).chain(returned)
    });
    let all = columns.chain(views.map(|column| &column.ty)).chain(fields).chain(domains).chain(functions);
    all.map(|ty| Type { array: false, ..ty.clone() }).collect()
}

/// Is it neither declared nor among the types that Rust has a name for?
fn is_foreign(schema: &Schema, ty: &Type) -> bool {
    match &ty.base {
        BaseType::Builtin(Builtin::Interval) => !ty.modifiers.is_empty(),
        BaseType::Builtin(_) => false,
        BaseType::User(name) => {
            !(schema.enums.contains_key(name)
                || schema.domains.contains_key(name)
                || schema.composites.contains_key(name)
                || is_relation(schema, name)
                || kind::defined_type(schema, name).is_some())
        }
    }
}

/// Is it a table or view, whose rows are of a type of its name?
pub fn is_relation(schema: &Schema, name: &QualifiedName) -> bool {
    schema.tables.contains_key(name)
        || schema.views.contains_key(name)
        || schema.materialized_views.contains_key(name)
}
