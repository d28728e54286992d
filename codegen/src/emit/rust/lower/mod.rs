//! From the schema to the nodes of the emitted crate.

mod function;
mod id;
mod relation;
mod result;
mod value;

use std::collections::BTreeSet;

use self::id::Ids;
use super::ir::{Crate, Field, File, Item, Presence, Record, RustType, Start};
use super::names::{Distinct, Names, identifier, snake};
use super::representation::{Representation, Types, instead};
use super::support;
use crate::diagnostic::Diagnostic;
use crate::model::sql::list;
use crate::model::{Name, ObjectId, QualifiedName, Schema, Type};

/// The crate that a schema asks for.
pub(super) fn lower(schema: &Schema) -> Result<Crate, Vec<Diagnostic>> {
    let types = Types::new(schema);
    let mut lowering = Lowering {
        schema,
        ids: Ids::new(schema, &types),
        types,
        names: Names::default(),
        placed: BTreeSet::new(),
        function_names: BTreeSet::new(),
        problems: Vec::new(),
        left_out: Vec::new(),
    };
    lowering.function_names = schema.functions.keys().map(|id| lowering.function_name(id)).collect();
    let mut files: Vec<File> = files(schema).into_iter().map(|plan| lowering.file(plan)).collect();
    if let Some(first) = files.first_mut() {
        lowering.unused(&mut first.items);
    }
    let Lowering { mut names, mut problems, left_out, .. } = lowering;
    let (title, command) = (schema.title.clone(), schema.command.generator());
    let lowered = Crate { title, command, files, left_out };
    for part in support::parts(&lowered) {
        names.claim(part.type_name, format!("the type of {}", part.what));
    }
    problems.extend(names.into_problems());
    if problems.is_empty() { Ok(lowered) } else { Err(problems) }
}

/// A file to be, and the objects that belong in it.
struct FilePlan {
    name: String,
    doc: String,
    objects: Vec<ObjectId>,
}

/// One file per module, in order; what is in none goes into a file of its schema, as with a schema read from a database.
fn files(schema: &Schema) -> Vec<FilePlan> {
    let mut names = Distinct::default();
    for taken in ["lib", "main"].into_iter().chain(support::modules()) {
        names.take(taken);
    }
    let mut plans = Vec::new();
    let mut seen = BTreeSet::new();
    for module in &schema.modules {
        let objects =
            module.objects.iter().filter(|object| seen.insert((*object).clone())).cloned().collect();
        let name = names.take(&file_name(module.name.as_str()));
        plans.push(FilePlan { name, doc: module.doc.clone(), objects });
    }
    let mut namespaces: Vec<(Name, Vec<ObjectId>)> = Vec::new();
    for object in schema.ids().filter(|object| !seen.contains(object)) {
        let Some(namespace) = namespace(&object) else {
            continue;
        };
        match namespaces.iter_mut().find(|(name, _)| *name == namespace) {
            Some((_, objects)) => objects.push(object),
            None => namespaces.push((namespace, vec![object])),
        }
    }
    namespaces.sort();
    for (namespace, objects) in namespaces {
        let name = names.take(&file_name(&snake(&QualifiedName::new("public", namespace.clone()))));
        plans.push(FilePlan { name, doc: format!("The schema `{namespace}`."), objects });
    }
    if plans.is_empty() && !(schema.values.is_empty() && schema.json.is_empty()) {
        let doc = "Closed sets and documents.".to_owned();
        plans.push(FilePlan { name: "types".to_owned(), doc, objects: Vec::new() });
    }
    plans
}

/// A key word is no file name.
fn file_name(name: &str) -> String {
    identifier(name).replace("r#", "")
}

fn namespace(object: &ObjectId) -> Option<Name> {
    match object {
        ObjectId::Enum(name)
        | ObjectId::Composite(name)
        | ObjectId::Table(name)
        | ObjectId::View(name)
        | ObjectId::MaterializedView(name) => Some(name.schema.clone()),
        ObjectId::Function(id) => Some(id.name.schema.clone()),
        _ => None,
    }
}

struct Lowering<'a> {
    schema: &'a Schema,
    types: Types<'a>,
    ids: Ids<'a>,
    names: Names,
    /// The closed sets and documents that have their place already, by Rust name.
    placed: BTreeSet<String>,
    /// The names that functions have, and those of tokio-postgres beside them.
    function_names: BTreeSet<String>,
    problems: Vec<Diagnostic>,
    left_out: Vec<(String, &'static str)>,
}

/// What a column, field or argument says of itself, whichever object it belongs to.
struct Part<'a> {
    /// What to call it in a message: `column title of table public.books`.
    what: String,
    name: &'a Name,
    ty: &'a Type,
    nullable: bool,
    comment: Option<&'a str>,
    values: Option<&'a str>,
    json: Option<&'a str>,
    /// The typed id that it holds.
    id: Option<RustType>,
}

impl Lowering<'_> {
    fn file(&mut self, plan: FilePlan) -> File {
        let mut items = Vec::new();
        for object in &plan.objects {
            self.object(object, &mut items);
        }
        File { name: plan.name, doc: plan.doc, items }
    }

    fn object(&mut self, object: &ObjectId, items: &mut Vec<Item>) {
        let schema = self.schema;
        match object {
            ObjectId::Enum(name) => items.extend(schema.enums.get(name).map(|one| self.native_enum(one))),
            ObjectId::Composite(name) => {
                if let Some(composite) = schema.composites.get(name) {
                    self.composite(composite, items);
                }
            }
            ObjectId::Table(name) => {
                if let Some(table) = schema.tables.get(name) {
                    self.table(table, items);
                }
            }
            ObjectId::View(name) => {
                if let Some(view) = schema.views.get(name) {
                    let declared = view.rust_name.as_deref();
                    self.view(object, &view.name, &view.columns, declared, view.comment.as_deref(), items);
                }
            }
            ObjectId::MaterializedView(name) => {
                if let Some(view) = schema.materialized_views.get(name) {
                    let declared = view.rust_name.as_deref();
                    self.view(object, &view.name, &view.columns, declared, view.comment.as_deref(), items);
                }
            }
            ObjectId::Function(id) => {
                let Some(function) = schema.functions.get(id) else { return };
                let Some(call) = self.function(id, function) else { return };
                for argument in &function.arguments {
                    self.place(argument.values.as_deref(), argument.json.as_deref(), items);
                }
                for value in function.returns.values() {
                    self.place(value.values.as_deref(), value.json.as_deref(), items);
                }
                items.push(Item::Function(call));
            }
            _ => {}
        }
    }

    /// How a column, field or argument is held, read and written, its being null aside.
    fn representation(&mut self, part: &Part<'_>) -> Option<Representation> {
        let Some(representation) = self.represent(part.ty, part.values, part.json) else {
            let problem = format!("{} has the type {}, of which no value exists", part.what, part.ty);
            self.problems.push(
                Diagnostic::error("model-type", None, problem).help("a pseudo-type is for functions only"),
            );
            return None;
        };
        Some(match part.id.clone() {
            Some(ty) => Representation { ty, ..representation },
            None => representation,
        })
    }

    /// A type's representation; where it stores a closed set or a document, by the type of that.
    fn represent(&self, ty: &Type, values: Option<&str>, json: Option<&str>) -> Option<Representation> {
        let stored = self.types.represent(ty)?;
        let own = values.filter(|name| self.schema.values.contains_key(*name));
        let own = own.or_else(|| json.filter(|name| self.schema.json.contains_key(*name)));
        Some(match own {
            Some(name) => instead(stored, name, ty.array),
            None => stored,
        })
    }

    /// A field that holds a part as it is.
    fn field(&mut self, part: &Part<'_>, distinct: &mut Distinct) -> Option<Field> {
        let Representation { ty, read, write, named, parameter } = self.representation(part)?;
        Some(Field {
            ident: distinct.field(part.name.as_str()),
            name: part.name.as_str().to_owned(),
            doc: self.field_doc(part),
            ty: ty.optional(part.nullable),
            presence: Presence::Required,
            read,
            target: part.name.to_string(),
            write: named + &write,
            parameter,
        })
    }

    /// The comment, or else what the database calls it; and a word on the types that travel as text.
    fn field_doc(&self, part: &Part<'_>) -> String {
        let null = if part.nullable { ", or null" } else { "" };
        let mut doc = match part.comment {
            Some(comment) => comment.to_owned(),
            None => format!("`{}`: `{}`{null}.", part.name.as_str(), part.ty),
        };
        if self.types.represent(part.ty).is_some_and(|one| one.is_text_form()) {
            doc.push_str("\n\nPostgreSQL's text form of the value.");
        }
        doc
    }
}

/// A struct that comes from the database.
fn row(name: String, doc: String, fields: Vec<Field>) -> Record {
    Record { name, doc, fields, start: Start::Whole }
}

/// The select list that reads these fields.
fn select_list(fields: &[Field]) -> String {
    if fields.is_empty() {
        // PostgreSQL allows a row without columns, but no empty RETURNING.
        return "true".to_owned();
    }
    list(fields.iter().map(|field| selected(&Name::new(&field.name), &field.read)))
}

/// A column that is read by a cast, under its own name.
fn selected(name: &Name, read: &str) -> String {
    if read.is_empty() { name.to_string() } else { format!("{name}{read} as {name}") }
}

/// A struct that a person fills in.
fn record(name: String, doc: String, fields: Vec<Field>) -> Record {
    let all = fields.iter().all(|field| field.presence != Presence::Required);
    Record { name, doc, fields, start: if all { Start::Default } else { Start::Required } }
}
