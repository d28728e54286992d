//! The file of Supabase's own generator, byte for byte, once formatted as it recommends: `oxfmt` with `semi: false` and
//! `printWidth: 80`. What is odd in it is odd there.

mod functions;
mod relations;
mod types;

use std::collections::BTreeMap;

use askama::Template;

use self::functions::Group;
pub(super) use self::functions::{ambiguous, no_match};
use super::context::DEFAULT_SCHEMA;
use super::order::Order;
use super::print;
use super::syntax::{Member, Type, Value, key, string};
use crate::api::{Api, Parts, Relation, Relationship, Shape};
use crate::model::{Name, QualifiedName};

/// The version of Supabase's command line whose output this is.
pub const VERSION: &str = "3.1.0";

/// The whole file.
#[derive(Template)]
#[template(path = "official.types.ts", escape = "none")]
struct File {
    database: String,
    /// The type of the schema that the helper types mean.
    default_schema: String,
    constants: String,
}

/// The text of the file.
#[must_use]
pub fn emit(api: &Api) -> String {
    let official = Official::new(api);
    let public = official.namespaces.iter().find(|name| ***name == *DEFAULT_SCHEMA);
    let default = public.or(official.namespaces.first()).map_or(DEFAULT_SCHEMA, |name| name.as_str());
    let file = File {
        database: print::declaration("export type Database =", &official.database()),
        default_schema: default_schema(default),
        constants: print::value(&official.constants()),
    };
    // The template writes texts into a string: neither can fail.
    file.render().unwrap_or_default()
}

fn default_schema(name: &str) -> String {
    let extract = vec![Type::word("keyof Database"), Type::string(name)];
    print::indexed("type DefaultSchema = DatabaseWithoutInternals", &Type::Generic("Extract", extract))
}

/// What the API offers, in order.
pub(super) struct Official<'a> {
    api: &'a Api,
    order: Order,
    namespaces: Vec<&'a Name>,
    /// By schema and name.
    relations: Vec<&'a Relation>,
    /// By their names, whatever the schema.
    shapes: BTreeMap<&'a Name, Vec<&'a Shape>>,
    functions: Vec<Group<'a>>,
    relationships: BTreeMap<&'a QualifiedName, Vec<&'a Relationship>>,
}

impl<'a> Official<'a> {
    pub fn new(api: &'a Api) -> Self {
        let order = Order::new();
        let mut namespaces: Vec<&Name> = api.namespaces.iter().collect();
        order.sort(&mut namespaces, |name| name.as_str());
        let mut relations: Vec<&Relation> = api.relations.iter().collect();
        relations.sort_by(|a, b| order.compare_qualified(&a.name, &b.name));
        let mut shapes: BTreeMap<&Name, Vec<&Shape>> = BTreeMap::new();
        for shape in &api.types {
            shapes.entry(&shape.name.name).or_default().push(shape);
        }
        for same in shapes.values_mut() {
            same.sort_by(|a, b| order.compare_qualified(&a.name, &b.name));
        }
        let relationships = relations::relationships(api, &order);
        let mut official =
            Self { api, order, namespaces, relations, shapes, functions: Vec::new(), relationships };
        official.functions = functions::groups(&official);
        official
    }

    fn database(&self) -> Type {
        let member = |name: &&Name| Member::new(name.as_str(), self.namespace(name));
        Type::Object(self.namespaces.iter().map(member).collect())
    }

    fn namespace(&self, namespace: &Name) -> Type {
        let group = |members: Vec<(&Name, Member)>| {
            Type::group(members.into_iter().map(|(_, member)| member).collect())
        };
        Type::Object(vec![
            Member::new("Tables", group(self.relations_of(namespace, true))),
            Member::new("Views", group(self.relations_of(namespace, false))),
            Member::new("Functions", group(self.functions_of(namespace))),
            Member::new("Enums", group(self.enums_of(namespace))),
            Member::new("CompositeTypes", group(self.composites_of(namespace))),
        ])
    }

    /// The tables, or the views, of a schema.
    pub fn relations_of(&self, namespace: &Name, tables: bool) -> Vec<(&'a Name, Member)> {
        let of =
            |relation: &&&Relation| relation.name.schema == *namespace && relation.kind.is_table() == tables;
        let member = |relation: &&'a Relation| (&relation.name.name, self.relation(relation));
        self.relations.iter().filter(of).map(member).collect()
    }

    /// The functions of a schema.
    pub fn functions_of(&self, namespace: &Name) -> Vec<(&'a Name, Member)> {
        let groups = self.functions.iter().filter(|group| group.name.schema == *namespace);
        groups.map(|group| (&group.name.name, self.function(group))).collect()
    }

    /// The enums of a schema.
    pub fn enums_of(&self, namespace: &Name) -> Vec<(&'a Name, Member)> {
        self.enums(namespace).map(|(name, labels)| (name, enumeration(name, labels))).collect()
    }

    fn shapes_of(&self, namespace: &Name) -> Vec<&'a Shape> {
        let mut shapes: Vec<_> =
            self.api.types.iter().filter(|shape| shape.name.schema == *namespace).collect();
        self.order.sort(&mut shapes, |shape| shape.name.name.as_str());
        shapes
    }

    fn enums(&self, namespace: &Name) -> impl Iterator<Item = (&'a Name, &'a [String])> + use<'a> {
        self.shapes_of(namespace).into_iter().filter_map(|shape| match &shape.parts {
            Parts::Labels(labels) => Some((&shape.name.name, labels.as_slice())),
            Parts::Attributes(_) => None,
        })
    }

    /// The composite types of a schema.
    pub fn composites_of(&self, namespace: &Name) -> Vec<(&'a Name, Member)> {
        let composite = |shape: &'a Shape| {
            let Parts::Attributes(attributes) = &shape.parts else { return None };
            let attribute = |(name, ty): &(Name, QualifiedName)| {
                Member::new(name.as_str(), self.type_of(ty).or_null(true))
            };
            let fields = Type::Object(attributes.iter().map(attribute).collect());
            Some((&shape.name.name, Member::new(shape.name.name.as_str(), fields)))
        };
        self.shapes_of(namespace).into_iter().filter_map(composite).collect()
    }

    fn constants(&self) -> Value {
        let list = |labels: &[String]| Value::List(labels.iter().map(|label| string(label)).collect());
        let namespace = |name: &&Name| {
            let enums = self.enums(name).map(|(name, labels)| (key(name.as_str()), list(labels)));
            (key(name.as_str()), Value::Object(vec![("Enums".to_owned(), Value::Object(enums.collect()))]))
        };
        Value::Object(self.namespaces.iter().map(namespace).collect())
    }
}

fn enumeration(name: &Name, labels: &[String]) -> Member {
    Member::new(name.as_str(), Type::union(labels.iter().map(|label| Type::string(label)).collect()))
}
