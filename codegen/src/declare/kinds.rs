//! The smaller kinds of objects as they are declared: schemas, types, sequences, extensions.

use super::collect::Collector;
use super::column::Column;
use super::data_type::{DataType, NotNull, SqlType};
use super::grant::Grant;
use super::object::{Object, Table};
use crate::diagnostic::{Diagnostic, Location};
use crate::model::{
    BaseType, Composite, CompositeField, Danger, Definition, Domain, Enum, Extension, ExternalType,
    JsonField, JsonShape, Name, Namespace, ObjectId, Privilege, QualifiedName, ReturnColumn, Sequence, Type,
    ValueLiteral, Values,
};

/// The privileges that a schema gives away: role and privilege.
pub type SchemaGrants<'a> = &'a [(&'a str, Privilege)];

/// Adds a schema of the database.
pub fn namespace(
    into: &mut Collector,
    namespace: Namespace,
    grants: SchemaGrants<'_>,
    external: bool,
    at: &Location,
) {
    let object = ObjectId::Schema(namespace.name.clone());
    if into.claim(object.clone(), at, external) {
        into.schema.namespaces.insert(namespace.name.clone(), namespace);
        if !external {
            into.grant(into.module, &object, Privilege::Usage, [], at);
        }
        for (role, privilege) in grants {
            into.grant(into.module, &object, *privilege, [&Name::new(*role)], at);
        }
    }
}

/// Adds an extension.
pub fn extension(into: &mut Collector, extension: Extension, external: bool, at: &Location) {
    if into.claim(ObjectId::Extension(extension.name.clone()), at, external) {
        into.schema.extensions.insert(extension.name.clone(), extension);
    }
}

/// Notes what generated code makes of an extension's type: in Rust the values of a column type, and a TypeScript type.
/// Several Rust items may stand for one type, as with other modifiers; they agree.
pub fn external_type(
    into: &mut Collector,
    name: QualifiedName,
    rust: Option<DataType>,
    typescript: Option<&str>,
    at: &Location,
) {
    if let Some(data_type) = rust.as_ref()
        && !matches!(
            data_type,
            DataType { ty: Type { base: BaseType::Builtin(_), .. }, values: None, json: None, .. }
        )
    {
        let message = format!("values of {name} cannot be held as {} in Rust", data_type.ty);
        let help = "name a column type that PostgreSQL itself has: `rust(Text)`, `rust(Vec<f32>)`";
        into.diagnostics.push(Diagnostic::error("external-type", Some(at.clone()), message).help(help));
    }
    let rust = rust.map(|data_type| data_type.ty);
    let external = ExternalType { name: name.clone(), rust, typescript: typescript.map(str::to_owned) };
    let noted = into.schema.external_types.entry(name).or_insert_with(|| external.clone());
    if *noted != external {
        let message = format!("what generated code makes of {} is said in two ways", external.name);
        let help = "say the same of it in every item that stands for it";
        into.diagnostics.push(Diagnostic::error("external-type", Some(at.clone()), message).help(help));
    }
}

/// A type of PostgreSQL's own, as SQL spells it; one that the model does not know by name is looked for in `pg_catalog`.
#[must_use]
pub fn builtin_type(text: &str) -> Type {
    text.parse().unwrap_or_else(|_| Type::user(QualifiedName::new("pg_catalog", text)))
}

/// The column type that stands for an extension's type in Rust.
#[must_use]
pub fn in_rust<Ty: NotNull>() -> DataType {
    Ty::data_type()
}

/// Adds a closed set of values and, where it is stored as one, the native enum type.
pub fn values(into: &mut Collector, values: Values, native: Option<Enum>, at: &Location) {
    if let Some(native) = native
        && into.claim(ObjectId::Enum(native.name.clone()), at, false)
    {
        into.schema.enums.insert(native.name.clone(), native);
    }
    if into.claim_name(&values.rust_name, at) {
        into.schema.values.insert(values.rust_name.clone(), values);
    }
}

/// The native enum type of a closed set.
#[must_use]
pub fn native_enum(name: QualifiedName, values: &Values) -> Enum {
    let label = |value: &ValueLiteral| match value {
        ValueLiteral::Text(text) => text.clone(),
        ValueLiteral::Integer(number) => number.to_string(),
    };
    Enum {
        name,
        labels: values.variants.iter().map(|(_, value, _)| label(value)).collect(),
        comment: values.doc.clone(),
        rust_name: Some(values.rust_name.clone()),
    }
}

/// Grants what is said of an object of the smaller kinds by name.
pub fn grant<O: Object>(into: &mut Collector, grants: impl IntoIterator<Item = Grant>, at: &Location) {
    into.grants(&O::object(), grants, at);
}

/// Notes what an object of the smaller kinds needs that its text does not name.
pub fn depends_on<O: Object, N: Object>(into: &mut Collector) {
    into.schema.depends.entry(O::object()).or_default().insert(N::object());
}

/// Notes what an object of the smaller kinds was called before.
pub fn renamed_from<O: Object>(into: &mut Collector, former: &str, at: &Location) {
    into.renamed(O::object(), Some(former.to_owned()), at);
}

/// Notes that a danger of a change of an object is accepted, and why.
pub fn accept<O: Object>(into: &mut Collector, danger: Danger, reason: &str) {
    into.accept(&O::object(), [(danger, reason.to_owned())]);
}

/// Notes what a field of a composite type was called before.
pub fn renamed_field(into: &mut Collector, of: &QualifiedName, field: &str, former: &str, at: &Location) {
    into.renamed(ObjectId::Column(of.clone(), Name::new(field)), Some(former.to_owned()), at);
}

/// Notes what a value of a closed set was called before.
pub fn renamed_value(into: &mut Collector, set: &str, value: ValueLiteral, former: ValueLiteral) {
    into.schema.renamed.values.entry(set.to_owned()).or_default().push((value, former));
}

/// Adds the shape of a JSON object.
pub fn json_shape(into: &mut Collector, shape: JsonShape, at: &Location) {
    if into.claim_name(&shape.rust_name, at) {
        into.schema.json.insert(shape.rust_name.clone(), shape);
    }
}

/// A field of a JSON object.
#[must_use]
pub fn json_field<T: super::json::JsonField>(name: &str, doc: Option<&str>) -> JsonField {
    JsonField {
        name: name.to_owned(),
        doc: doc.map(str::to_owned),
        ty: T::json_type(),
        optional: T::optional(),
    }
}

/// Adds a composite type.
pub fn composite(into: &mut Collector, composite: Composite, at: &Location) {
    if into.claim(ObjectId::Composite(composite.name.clone()), at, false) {
        into.schema.composites.insert(composite.name.clone(), composite);
    }
}

/// A field of a composite type.
#[must_use]
pub fn composite_field<Ty: SqlType>(
    name: &str,
    collation: Option<QualifiedName>,
    comment: Option<&str>,
) -> CompositeField {
    let data_type = Ty::data_type();
    CompositeField {
        name: Name::new(name),
        ty: data_type.ty,
        nullable: data_type.nullable,
        collation,
        comment: comment.map(str::to_owned),
        values: data_type.values.map(|values| values.rust_name),
        json: data_type.json,
    }
}

/// A column of `returns table (..)`.
#[must_use]
pub fn record_field<Ty: SqlType>(name: &str) -> ReturnColumn {
    ReturnColumn { name: Name::new(name), value: Ty::data_type().returned() }
}

/// Adds a domain.
pub fn domain(into: &mut Collector, domain: Domain, external: bool, at: &Location) {
    if into.claim(ObjectId::Domain(domain.name.clone()), at, external) {
        into.schema.domains.insert(domain.name.clone(), domain);
    }
}

/// Adds an object that is kept as the statements that make it.
pub fn definition(into: &mut Collector, definition: Definition, at: &Location) {
    let id = ObjectId::Definition(definition.kind, definition.name.clone());
    if into.claim(id.clone(), at, false) {
        into.schema.definitions.insert(id, definition);
    }
}

/// Adds a sequence; its privileges go to these roles.
pub fn sequence(
    into: &mut Collector,
    sequence: Sequence,
    grants: &[(&str, Privilege)],
    external: bool,
    at: &Location,
) {
    let object = ObjectId::Sequence(sequence.name.clone());
    if into.claim(object.clone(), at, external) {
        into.schema.sequences.insert(sequence.name.clone(), sequence);
        if !external {
            into.grant(into.module, &object, Privilege::Usage, [], at);
        }
        for (role, privilege) in grants {
            into.grant(into.module, &object, *privilege, [&Name::new(*role)], at);
        }
    }
}

/// The table and name of the column that owns a sequence.
#[must_use]
pub fn owner_of<T: Table, Ty>(column: Column<T, Ty>) -> (QualifiedName, Name) {
    (T::relation(), column.name())
}
