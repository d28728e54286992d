//! Snapshots of the emitted crate over schemas of one feature each.

mod functions;
mod relations;
mod values;

use std::collections::BTreeMap;

use super::emit;
use crate::diagnostic::Diagnostic;
use crate::model::{
    Argument, ArgumentMode, Builtin, Column, Columns, Composite, CompositeField, Constraint, ConstraintKind,
    Deferrable, Domain, Enum, ExternalType, ForeignKeyAction, Function, FunctionId, FunctionKind, Generated,
    Identity, JsonField, JsonShape, JsonType, Module, Name, ObjectId, Parallel, Parameters, Privilege,
    Privileges, QualifiedName, ReturnColumn, Returned, Returns, Schema, SequenceOptions, Sql, Table, Type,
    ValueLiteral, Values, View, ViewColumn, Volatility,
};

fn public(name: &str) -> QualifiedName {
    QualifiedName::new("public", name)
}

fn column(name: &str, ty: impl Into<Type>) -> Column {
    Column {
        statistics: None,
        options: Parameters::new(),
        inherited: false,
        name: Name::new(name),
        ty: ty.into(),
        not_null: true,
        default: None,
        generated: None,
        identity: None,
        collation: None,
        storage: None,
        compression: None,
        comment: None,
        values: None,
        json: None,
        filled_by: None,
    }
}

/// A schema with one module, `library`, to which objects are added.
fn schema() -> Schema {
    let module = Module {
        name: Name::new("library"),
        doc: "Books and who has them.".to_owned(),
        migration: Some(Name::new("create_books_table")),
        objects: Vec::new(),
    };
    Schema { title: "the town library".to_owned(), modules: vec![module], ..Schema::default() }
}

fn declare(schema: &mut Schema, object: ObjectId) {
    schema.modules[0].objects.push(object);
}

fn table(schema: &mut Schema, name: QualifiedName, rust_name: Option<&str>, columns: Vec<Column>) {
    declare(schema, ObjectId::Table(name.clone()));
    let table = Table {
        partition_by: None,
        partition_of: None,
        inherits: Vec::new(),
        replica_identity: crate::model::ReplicaIdentity::Default,
        clustered_on: None,
        name: name.clone(),
        columns,
        unlogged: false,
        storage: Parameters::new(),
        row_security: true,
        force_row_security: false,
        comment: None,
        rust_name: rust_name.map(str::to_owned),
        tenant: None,
        owner: None,
        access: None,
    };
    schema.tables.insert(name, table);
}

fn primary_key(schema: &mut Schema, table: QualifiedName, columns: &[&str]) {
    let name = Name::new("books_pkey");
    let columns = columns.iter().map(|name| Name::new(*name)).collect();
    let constraint = Constraint {
        inherited: false,
        only: false,
        not_enforced: false,
        temporal: false,
        table: table.clone(),
        name: name.clone(),
        kind: ConstraintKind::PrimaryKey { columns, include: Vec::new() },
        deferrable: Deferrable::NotDeferrable,
        validated: true,
        storage: Parameters::new(),
        comment: None,
    };
    schema.constraints.insert((table, name), constraint);
}

/// A function that the service role may execute.
fn function(schema: &mut Schema, name: QualifiedName, arguments: Vec<Argument>, returns: Returns) {
    let function = Function {
        name,
        kind: FunctionKind::Function,
        arguments,
        returns,
        language: Name::new("sql"),
        volatility: Volatility::Volatile,
        parallel: Parallel::Unsafe,
        strict: false,
        security_definer: false,
        leakproof: false,
        cost: None,
        rows: None,
        settings: Parameters::new(),
        body: Sql::new("select 1"),
        comment: None,
        depends_on: Vec::new(),
    };
    let object = ObjectId::Function(function.id());
    declare(schema, object.clone());
    grant(schema, object, Privilege::Execute);
    schema.functions.insert(function.id(), function);
}

fn grant(schema: &mut Schema, object: ObjectId, privilege: Privilege) {
    let grants = BTreeMap::from([(Name::new("service_role"), BTreeMap::from([(privilege, Columns::All)]))]);
    schema.privileges.insert(object.clone(), Privileges::new(object, grants));
}

fn argument(name: &str, ty: impl Into<Type>) -> Argument {
    Argument {
        name: Some(Name::new(name)),
        mode: ArgumentMode::In,
        ty: ty.into(),
        nullable: false,
        default: None,
        values: None,
        json: None,
    }
}

fn value(ty: impl Into<Type>) -> Returns {
    Returns::Value(Returned::new(ty.into(), false))
}

/// The named files of the emitted crate, one after the other.
fn emitted(schema: &Schema, paths: &[&str]) -> String {
    match emit(schema) {
        Ok(files) => paths
            .iter()
            .map(|path| format!("=== {path}\n{}", files.get(path).unwrap_or("(no such file)\n")))
            .collect::<Vec<_>>()
            .join("\n"),
        Err(problems) => {
            let line = |one: &Diagnostic| {
                let help = one.help.as_deref().unwrap_or("none");
                format!("{}: {}\n  help: {help}\n", one.rule, one.message)
            };
            problems.iter().map(line).collect()
        }
    }
}

const TYPES: &str = "src/library.rs";
const DATABASE: &str = "src/database/library.rs";
const CLIENT: &str = "src/client/library.rs";

fn values(name: &str, ty: Type, variants: &[(&str, ValueLiteral)]) -> Values {
    let variants = variants.iter().map(|(name, value)| ((*name).to_owned(), value.clone(), None)).collect();
    Values { rust_name: name.to_owned(), doc: Some("What it is.".to_owned()), ty, variants }
}
