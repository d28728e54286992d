//! Closed sets of values and shapes of JSON documents: exported types under the names that they are declared with.

use std::collections::{BTreeMap, BTreeSet};

use super::functions::Offered;
use super::print;
use super::syntax::{Member, Type, Value, string};
use crate::model::{self, BaseType, JsonShape, JsonType, Name, Schema, ValueLiteral, Values};

/// Names that the file uses itself: its own exports, and the global types that it refers to.
#[rustfmt::skip]
const TAKEN: &[&str] = &[
    "CompositeTypes", "Constants", "Database", "DatabaseWithoutInternals", "DefaultSchema", "Enums", "Extract",
    "Json", "NonNullable", "Omit", "PropertyKey", "Record", "Tables", "TablesInsert", "TablesUpdate",
];

/// The TypeScript names of the sets and shapes that the file uses, by their Rust names.
pub struct Shapes<'a> {
    schema: &'a Schema,
    values: BTreeMap<&'a str, String>,
    json: BTreeMap<&'a str, String>,
    /// What each schema of the database uses.
    used: BTreeMap<Name, Used<'a>>,
    taken: BTreeSet<String>,
}

/// The sets and shapes that are reachable from columns, fields, arguments and results.
#[derive(Default)]
struct Used<'a> {
    values: BTreeSet<&'a str>,
    json: BTreeSet<&'a str>,
}

impl<'a> Shapes<'a> {
    /// Names for what the relations, types and offered functions of these namespaces use.
    pub fn new(schema: &'a Schema, listed: &[Name], offered: &Offered<'a>) -> Self {
        let of = |namespace: &Name| (namespace.clone(), Used::by(schema, namespace, offered));
        let used: BTreeMap<_, _> = listed.iter().map(of).collect();
        let mut taken: BTreeSet<String> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
        let mut free = |name: &'a str| {
            let mut free = name.to_owned();
            while !taken.insert(free.clone()) {
                free.push('_');
            }
            (name, free)
        };
        let values: BTreeSet<&str> = used.values().flat_map(|used| &used.values).copied().collect();
        let values = values.into_iter().map(&mut free).collect();
        let json: BTreeSet<&str> = used.values().flat_map(|used| &used.json).copied().collect();
        let json = json.into_iter().map(free).collect();
        Self { schema, values, json, used, taken }
    }

    /// The names that are exported already, or refer to something.
    pub fn taken(&self) -> &BTreeSet<String> {
        &self.taken
    }

    /// The exported type of a closed set.
    pub fn values(&self, rust_name: &str) -> Option<Type> {
        self.values.get(rust_name).map(Type::word)
    }

    /// The exported type of a JSON document.
    pub fn json(&self, rust_name: &str) -> Option<Type> {
        self.json.get(rust_name).map(Type::word)
    }

    /// The declarations of all of them with their doc comments, by name.
    pub fn declarations(&self) -> Vec<String> {
        let values = self.values.iter().filter_map(|(rust_name, name)| {
            let values = self.schema.values.get(*rust_name)?;
            let members = values.variants.iter().map(|(_, value, _)| Type::word(literal(value)));
            Some((name, values_doc(values), Type::union(members.collect())))
        });
        let json = self.json.iter().filter_map(|(rust_name, name)| {
            let shape = self.schema.json.get(*rust_name)?;
            Some((name, shape.doc.clone(), self.object(shape)))
        });
        let by_name: BTreeMap<&String, (Option<String>, Type)> =
            values.chain(json).map(|(name, doc, ty)| (name, (doc, ty))).collect();
        let declaration = |(name, (doc, ty)): (&String, (Option<String>, Type))| {
            let doc = print::doc_comment(doc.as_deref(), 0);
            doc + &print::declaration(&format!("export type {name} ="), &ty)
        };
        by_name.into_iter().map(declaration).collect()
    }

    /// The closed sets that a namespace uses, for `Constants`.
    pub fn constants(&self, namespace: &Name) -> Vec<(String, Value)> {
        let entry = |rust_name: &str| {
            let (name, values) = (self.values.get(rust_name)?, self.schema.values.get(rust_name)?);
            let literals = values.variants.iter().map(|(_, value, _)| literal(value));
            Some((name.clone(), Value::List(literals.collect())))
        };
        let used = self.used.get(namespace).into_iter().flat_map(|used| &used.values);
        used.copied().filter_map(entry).collect()
    }

    /// The database demands an object and lets it hold more than the shape says, so the type stays open.
    fn object(&self, shape: &JsonShape) -> Type {
        let fields = shape.fields.iter().map(|field| {
            let ty = self.json_type(&field.ty);
            let nullable = field.optional && ty != Type::word("Json");
            Member::new(&field.name, ty.or_null(nullable)).optional(field.optional).doc(field.doc.as_deref())
        });
        let open = Member {
            doc: None,
            key: "[key: string]".to_owned(),
            optional: false,
            ty: Type::word("Json | undefined"),
        };
        Type::Object(fields.chain([open]).collect())
    }

    fn json_type(&self, ty: &JsonType) -> Type {
        let any = || Type::word("Json");
        match ty {
            JsonType::Boolean => Type::word("boolean"),
            JsonType::Integer | JsonType::Number => Type::word("number"),
            JsonType::String => Type::word("string"),
            JsonType::Any => any(),
            JsonType::Array(element) => self.json_type(element).array(),
            JsonType::Map(value) => {
                Type::Generic("Record", vec![Type::word("string"), self.json_type(value)])
            }
            JsonType::Object(rust_name) => self.json(rust_name).unwrap_or_else(any),
            JsonType::Values(rust_name) => self.values(rust_name).unwrap_or_else(any),
        }
    }
}

impl<'a> Used<'a> {
    /// What a namespace uses.
    fn by(schema: &'a Schema, namespace: &Name, offered: &Offered<'a>) -> Self {
        let mut used = Self::default();
        let tables = schema.tables.values().filter(|table| table.name.schema == *namespace);
        for column in tables.flat_map(|table| &table.columns) {
            used.add(schema, &column.ty, column.values.as_deref(), column.json.as_deref());
        }
        let views = schema.views.values().map(|view| (&view.name, &view.columns));
        let views = views.chain(schema.materialized_views.values().map(|view| (&view.name, &view.columns)));
        for column in views.filter(|(name, _)| name.schema == *namespace).flat_map(|(_, columns)| columns) {
            used.add(schema, &column.ty, column.values.as_deref(), column.json.as_deref());
        }
        let composites = schema.composites.values().filter(|of| of.name.schema == *namespace);
        for field in composites.flat_map(|of| &of.fields) {
            used.add(schema, &field.ty, field.values.as_deref(), field.json.as_deref());
        }
        let functions = offered.iter().filter(|(name, _)| name.schema == *namespace);
        for function in functions.flat_map(|(_, overloads)| overloads) {
            for argument in &function.arguments {
                used.add(schema, &argument.ty, argument.values.as_deref(), argument.json.as_deref());
            }
            for value in function.returns.values() {
                used.add(schema, &value.ty, value.values.as_deref(), value.json.as_deref());
            }
        }
        used
    }

    fn add(&mut self, schema: &'a Schema, ty: &model::Type, values: Option<&str>, json: Option<&str>) {
        // A native enum has its own place in the file.
        let native = matches!(&ty.base, BaseType::User(name) if schema.enums.contains_key(name));
        if let Some(values) = values.filter(|_| !native) {
            self.add_values(schema, values);
        }
        if let Some(json) = json {
            self.add_json(schema, json);
        }
    }

    fn add_values(&mut self, schema: &'a Schema, rust_name: &str) {
        if let Some((rust_name, _)) = schema.values.get_key_value(rust_name) {
            self.values.insert(rust_name);
        }
    }

    fn add_json(&mut self, schema: &'a Schema, rust_name: &str) {
        let Some((rust_name, shape)) = schema.json.get_key_value(rust_name) else {
            return;
        };
        if self.json.insert(rust_name) {
            for field in &shape.fields {
                self.add_json_type(schema, &field.ty);
            }
        }
    }

    fn add_json_type(&mut self, schema: &'a Schema, ty: &JsonType) {
        match ty {
            JsonType::Array(inner) | JsonType::Map(inner) => self.add_json_type(schema, inner),
            JsonType::Object(rust_name) => self.add_json(schema, rust_name),
            JsonType::Values(rust_name) => self.add_values(schema, rust_name),
            JsonType::Boolean | JsonType::Integer | JsonType::Number | JsonType::String | JsonType::Any => {}
        }
    }
}

/// A value of a closed set as TypeScript writes it.
pub(super) fn literal(value: &ValueLiteral) -> String {
    match value {
        ValueLiteral::Text(text) => string(text),
        ValueLiteral::Integer(number) => number.to_string(),
    }
}

/// What the set is, and what each value means where the declaration says so.
fn values_doc(values: &Values) -> Option<String> {
    let meanings = values.variants.iter().filter_map(|(_, value, doc)| {
        let doc = doc.as_deref()?.trim().replace('\n', "\n  ");
        Some(format!("- `{}`: {doc}", literal(value)))
    });
    let meanings = meanings.collect::<Vec<_>>().join("\n");
    let parts = [values.doc.as_deref().unwrap_or_default().trim(), &meanings];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}
