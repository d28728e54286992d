//! Which file declares what: one for each table with all that belongs to it, and one for what several share.

use std::collections::{BTreeMap, BTreeSet};

use super::foreign::Foreign;
use super::names::{Distinct, Names, snake};
use crate::kind;
use crate::model::{
    BaseType, ConstraintKind, FunctionId, IndexTarget, Module, Name, ObjectId, QualifiedName, Schema, Sql,
    Type,
};

/// A file of the source.
#[derive(Clone, Debug)]
pub struct File {
    /// The Rust module's name.
    pub name: String,
    /// What is in it, in order.
    pub items: Vec<Item>,
}

/// Something that a file declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// An object of the database, with its parts.
    Object(ObjectId),
    /// A closed set of values that is no type of the database.
    Set(String),
    /// A type of somebody else's.
    Foreign(Type, String),
}

/// The files, and which of them each item is in.
#[derive(Clone, Debug, Default)]
pub struct Modules {
    pub files: Vec<File>,
    homes: BTreeMap<String, usize>,
}

impl Modules {
    /// The name of the record that a function returns rows of.
    pub fn record(&self, function: &str, name: &str) -> String {
        let candidates =
            [format!("{name}Row"), format!("{name}Record"), format!("{name}Rows{}", function.len())];
        let free = candidates.iter().find(|name| !self.homes.contains_key(*name));
        free.unwrap_or(&candidates[0]).clone()
    }

    /// The module that declares an item.
    pub fn home(&self, item: &str) -> Option<&str> {
        self.homes.get(item).map(|file| self.files[*file].name.as_str())
    }
}

/// Where an object goes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Home {
    Shared,
    Table(QualifiedName),
    Functions,
    Views,
}

/// Assigns every item, and notes the modules in the model.
pub fn assign(
    schema: &mut Schema,
    names: &Names,
    sets: &BTreeMap<String, QualifiedName>,
    foreign: &Foreign,
) -> Modules {
    let mut homes: BTreeMap<Home, Vec<Item>> = BTreeMap::new();
    let mut put = |home: Home, item: Item| homes.entry(home).or_default().push(item);
    let object = Item::Object;
    for name in schema.namespaces.keys() {
        put(Home::Shared, object(ObjectId::Schema(name.clone())));
    }
    for name in schema.extensions.keys() {
        put(Home::Shared, object(ObjectId::Extension(name.clone())));
    }
    for (ty, item) in &foreign.types {
        put(Home::Shared, Item::Foreign(ty.clone(), item.clone()));
    }
    for name in schema.domains.keys() {
        put(Home::Shared, object(ObjectId::Domain(name.clone())));
    }
    for name in schema.composites.keys() {
        put(Home::Shared, object(ObjectId::Composite(name.clone())));
    }
    for id in schema.definitions.keys() {
        put(Home::Shared, object(id.clone()));
    }
    for name in schema.tables.keys() {
        put(home_of(schema, name), object(ObjectId::Table(name.clone())));
    }
    for (set, table) in sets {
        put(home_of(schema, table), Item::Set(set.clone()));
    }
    for (name, of) in &schema.enums {
        let home = sole_user(schema, name).map_or(Home::Shared, |table| home_of(schema, &table));
        if of.rust_name.is_some() {
            put(home, object(ObjectId::Enum(name.clone())));
        }
    }
    for sequence in schema.sequences.values() {
        let home = sequence.owned_by.as_ref().map_or(Home::Shared, |(table, _)| home_of(schema, table));
        put(home, object(ObjectId::Sequence(sequence.name.clone())));
    }
    for id in schema.functions.keys() {
        put(function_home(schema, id), object(ObjectId::Function(id.clone())));
    }
    for one in kind::objects(schema) {
        let id = one.id();
        if matches!(id, ObjectId::View(_) | ObjectId::MaterializedView(_)) {
            put(view_home(schema, &one.needs(schema)), object(id));
        }
    }
    files(schema, names, homes)
}

/// The file of a table: that of its partitioned table, for a partition.
fn home_of(schema: &Schema, table: &QualifiedName) -> Home {
    if schema.is_external(&ObjectId::Table(table.clone())) {
        return Home::Shared;
    }
    let parent = schema.tables.get(table).and_then(|table| table.partition_of.as_ref()).map(|of| &of.parent);
    match parent {
        Some(parent) => home_of(schema, parent),
        None => Home::Table(table.clone()),
    }
}

/// The one table whose columns are of an enum, where nothing else is.
fn sole_user(schema: &Schema, name: &QualifiedName) -> Option<QualifiedName> {
    let is = |ty: &Type| matches!(&ty.base, BaseType::User(of) if of == name);
    let elsewhere = schema.domains.values().any(|of| is(&of.base))
        || schema.composites.values().flat_map(|of| &of.fields).any(|of| is(&of.ty))
        || schema.functions.values().any(|of| {
            of.arguments.iter().any(|argument| is(&argument.ty))
                || of.returns.values().any(|value| is(&value.ty))
        });
    let users: BTreeSet<_> = schema
        .tables
        .values()
        .filter(|table| table.columns.iter().any(|column| is(&column.ty)))
        .map(|table| table.name.clone())
        .collect();
    let mut users = users.into_iter();
    users.next().filter(|_| !elsewhere && users.next().is_none())
}

/// The table that alone uses a function: by a trigger, or in an expression.
fn function_home(schema: &Schema, id: &FunctionId) -> Home {
    if schema.is_external(&ObjectId::Function(id.clone())) {
        return Home::Shared;
    }
    let mut users: BTreeSet<&QualifiedName> = BTreeSet::new();
    users.extend(schema.triggers.values().filter(|of| of.function == *id).map(|of| &of.table));
    let call = format!("{}(", id.name);
    users.extend(expressions(schema).filter(|(_, sql)| sql.as_str().contains(&call)).map(|(table, _)| table));
    let bare = format!("{}(", id.name.name);
    let by_others = schema.functions.values().any(|of| of.id() != *id && of.body.as_str().contains(&bare))
        || schema.views.values().any(|view| view.query.as_str().contains(&call));
    match users.into_iter().collect::<Vec<_>>().as_slice() {
        [table] if !by_others && !schema.views.contains_key(*table) => home_of(schema, table),
        [] if !by_others => Home::Functions,
        _ => Home::Shared,
    }
}

/// The SQL that belongs to tables.
fn expressions(schema: &Schema) -> impl Iterator<Item = (&QualifiedName, &Sql)> {
    let columns = schema.tables.values().flat_map(|table| {
        table.columns.iter().flat_map(move |column| {
            let generated = column.generated.as_ref().map(|of| &of.expression);
            column.default.iter().chain(generated).map(move |sql| (&table.name, sql))
        })
    });
    let checks = schema.constraints.values().filter_map(|of| match &of.kind {
        ConstraintKind::Check { expression, .. } => Some((&of.table, expression)),
        _ => None,
    });
    let policies = schema
        .policies
        .values()
        .flat_map(|of| of.using.iter().chain(&of.with_check).map(|sql| (&of.table, sql)));
    let indexes = schema.indexes.values().flat_map(|of| {
        let keys = of.keys.iter().filter_map(|key| match &key.target {
            IndexTarget::Expression(sql) => Some(sql),
            IndexTarget::Column(_) => None,
        });
        of.predicate.iter().chain(keys).map(|sql| (&of.table, sql))
    });
    let conditions = schema.triggers.values().flat_map(|of| of.condition.iter().map(|sql| (&of.table, sql)));
    columns.chain(checks).chain(policies).chain(indexes).chain(conditions)
}

/// The one table that a view is of.
fn view_home(schema: &Schema, needs: &BTreeSet<ObjectId>) -> Home {
    let relation =
        |id: &&ObjectId| matches!(id, ObjectId::Table(_) | ObjectId::View(_) | ObjectId::MaterializedView(_));
    match needs.iter().filter(relation).collect::<Vec<_>>().as_slice() {
        [ObjectId::Table(table)] if !schema.is_external(&ObjectId::Table(table.clone())) => {
            home_of(schema, table)
        }
        _ => Home::Views,
    }
}

fn files(schema: &mut Schema, names: &Names, homes: BTreeMap<Home, Vec<Item>>) -> Modules {
    let mut modules = Modules::default();
    let mut distinct = Distinct::default();
    for (home, items) in homes {
        let name = match &home {
            Home::Shared => distinct.take(["shared"]),
            Home::Functions => distinct.take(["functions", "other_functions"]),
            Home::Views => distinct.take(["views", "other_views"]),
            Home::Table(table) => {
                let plain = snake(table.name.as_str());
                let behind = format!("{}_{plain}", snake(table.schema.as_str()));
                distinct.take([plain.as_str(), behind.as_str(), &format!("{plain}_table")])
            }
        };
        let file = modules.files.len();
        for item in &items {
            let item = match item {
                Item::Object(id) => names.item(id),
                Item::Set(name) | Item::Foreign(_, name) => name,
            };
            modules.homes.insert(item.to_owned(), file);
        }
        let doc = doc(schema, &home);
        let objects = items.iter().filter_map(|item| match item {
            Item::Object(id) => Some(id.clone()),
            Item::Set(_) | Item::Foreign(..) => None,
        });
        let objects = objects.flat_map(|id| with_parts(schema, id)).collect();
        let module = Module { name: Name::new(&name), doc, migration: None, objects };
        schema.modules.push(module);
        modules.files.push(File { name, items });
    }
    modules
}

/// What a module is for: that of a table says so itself.
fn doc(schema: &Schema, home: &Home) -> String {
    match home {
        Home::Shared => "What several modules share.".to_owned(),
        Home::Functions => "Functions that callers use.".to_owned(),
        Home::Views => "Views over several tables.".to_owned(),
        Home::Table(name) => {
            schema.tables.get(name).and_then(|table| table.comment.clone()).unwrap_or_default()
        }
    }
}

/// An object and what belongs to it.
fn with_parts(schema: &Schema, id: ObjectId) -> Vec<ObjectId> {
    let mut all = vec![id.clone()];
    if let ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) = &id {
        let of = |kind: fn(QualifiedName, Name) -> ObjectId, part: &Name| kind(name.clone(), part.clone());
        all.extend(schema.constraints_of(name).map(|part| of(ObjectId::Constraint, &part.name)));
        all.extend(schema.indexes_of(name).map(|part| of(ObjectId::Index, &part.name)));
        all.extend(schema.statistics_of(name).map(|part| of(ObjectId::Statistics, &part.name)));
        all.extend(schema.triggers_of(name).map(|part| of(ObjectId::Trigger, &part.name)));
        all.extend(schema.policies_of(name).map(|part| of(ObjectId::Policy, &part.name)));
    }
    if schema.privileges.contains_key(&id) {
        all.push(ObjectId::Privileges(Box::new(id)));
    }
    all
}
