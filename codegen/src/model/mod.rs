//! The schema as plain data: what the derives build, what introspection reads, what every emitter is given.
//!
//! One struct per kind of object, in PostgreSQL's terms, without logic. Objects are kept in maps keyed by their
//! identity, so that two schemas compare key by key and every iteration has one order.

mod access;
mod constraint;
mod danger;
mod definition;
mod function;
mod id;
mod index;
mod pair;
mod policy;
mod privileges;
mod renamed;
mod seed;
pub mod sql;
mod statistics;
mod table;
mod tables;
mod trigger;
mod ty;
mod types;
mod view;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

pub use access::{Access, Actors, Command, Rule, Scope};
pub use constraint::{Constraint, ConstraintKind, Deferrable, ExcludeElement, ForeignKeyAction};
pub use danger::Danger;
pub use definition::{Clause, Definition, DefinitionKind, ForeignOptions};
pub use function::{
    Argument, ArgumentMode, Function, FunctionKind, Parallel, ReturnColumn, Returned, Returns, Volatility,
};
pub use id::{FunctionId, Name, ObjectId, QualifiedName};
pub use index::{Index, IndexKey, IndexTarget, Nulls, SortOrder};
pub use pair::Pair;
pub use policy::Policy;
pub use privileges::{Columns, Privilege, Privileges};
pub use renamed::Renamed;
pub use seed::{Actor, Seed, SeedRow, SeedValue};
pub use sql::Sql;
pub use statistics::{Statistics, StatisticsKind};
pub use table::{
    Column, Generated, Identity, PartitionOf, ReplicaIdentity, Sequence, SequenceOptions, Table,
};
pub use tables::Tables;
pub use trigger::{Timing, Trigger, TriggerEnabled, TriggerEvent, TriggerLevel};
pub use ty::{BaseType, Builtin, ParseTypeError, Type};
pub use types::{
    Composite, CompositeField, Domain, Enum, Extension, ExternalType, JsonField, JsonShape, JsonType,
    Namespace, ValueLiteral, Values,
};
pub use view::{CheckOption, MaterializedView, View, ViewColumn};

/// Values of parameters by their names, in the order in which they are set; equal in any order.
pub type Parameters = indexmap::IndexMap<String, String>;

/// A whole declared state.
///
/// The maps hold database objects; `modules`, `values`, `json`, `external_types`, `actors`, `seed` and `renamed`
/// hold what the declaration knows beyond the catalog. A schema read from a database leaves those empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Schema {
    /// What people call it: the title of the documents.
    pub title: String,
    /// What it is for: the opening paragraph of the documents.
    pub description: String,
    /// How people call the tool: nothing of a state, so no snapshot holds it.
    #[serde(skip)]
    pub command: Invocation,
    /// Are validators wanted beside the types? As above.
    #[serde(skip)]
    pub validators: bool,
    /// The number of the first migration.
    pub first_migration: u32,
    /// The modules in the order in which they are migrated.
    pub modules: Vec<Module>,
    /// Objects that exist elsewhere: referred to, never created or dropped by a migration.
    pub external: BTreeSet<ObjectId>,

    /// Schemas of the database.
    pub namespaces: BTreeMap<Name, Namespace>,
    /// Extensions.
    pub extensions: BTreeMap<Name, Extension>,
    /// Native enum types.
    pub enums: BTreeMap<QualifiedName, Enum>,
    /// Domains.
    pub domains: BTreeMap<QualifiedName, Domain>,
    /// Composite types.
    pub composites: BTreeMap<QualifiedName, Composite>,
    /// Free-standing sequences; those of identity columns belong to their column.
    pub sequences: BTreeMap<QualifiedName, Sequence>,
    /// Tables with their columns.
    pub tables: Tables,
    /// Constraints, by table and name.
    #[serde(with = "pairs")]
    pub constraints: BTreeMap<(QualifiedName, Name), Constraint>,
    /// Indexes that are not a constraint's, by table and name.
    #[serde(with = "pairs")]
    pub indexes: BTreeMap<(QualifiedName, Name), Index>,
    /// Extended statistics, by table and name.
    #[serde(with = "pairs")]
    pub statistics: BTreeMap<(QualifiedName, Name), Statistics>,
    /// Functions and procedures.
    #[serde(with = "pairs")]
    pub functions: BTreeMap<FunctionId, Function>,
    /// Views.
    pub views: BTreeMap<QualifiedName, View>,
    /// Materialized views.
    pub materialized_views: BTreeMap<QualifiedName, MaterializedView>,
    /// Triggers, by table and name.
    #[serde(with = "pairs")]
    pub triggers: BTreeMap<(QualifiedName, Name), Trigger>,
    /// Row-level security policies, by table and name.
    #[serde(with = "pairs")]
    pub policies: BTreeMap<(QualifiedName, Name), Policy>,
    /// Objects that are kept as the statements that make them.
    #[serde(with = "pairs", skip_serializing_if = "BTreeMap::is_empty")]
    pub definitions: BTreeMap<ObjectId, Definition>,
    /// Who may do what with which object.
    #[serde(with = "pairs")]
    pub privileges: BTreeMap<ObjectId, Privileges>,

    /// Who owns which object, where that is neither the owner of the database nor a superuser.
    #[serde(with = "pairs", skip_serializing_if = "BTreeMap::is_empty")]
    pub owners: BTreeMap<ObjectId, Name>,

    /// What needs what, where a database has said so: exact, and beside what the texts of the objects name.
    #[serde(with = "pairs", skip_serializing_if = "BTreeMap::is_empty")]
    pub depends: BTreeMap<ObjectId, BTreeSet<ObjectId>>,

    /// The roles of the server that it was read from; none where it is declared.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub roles: BTreeSet<Name>,

    /// Closed sets of values that columns are declared with, by the name of their Rust enum.
    pub values: BTreeMap<String, Values>,
    /// Shapes of JSON documents, by the name of their Rust struct.
    pub json: BTreeMap<String, JsonShape>,
    /// Types of extensions, of which the declaration knows more than that they are there.
    pub external_types: BTreeMap<QualifiedName, ExternalType>,
    /// The roles of the API and the functions that know the caller.
    pub actors: Actors,
    /// Test data.
    pub seed: Seed,
    /// What the rows of a table get, column by column, when the column becomes `NOT NULL`: an expression over the row. It is
    /// part of the way to a state, not of the state.
    #[serde(with = "pairs", skip_serializing_if = "BTreeMap::is_empty")]
    pub backfills: BTreeMap<ObjectId, Sql>,
    /// Dangers of a change of an object that somebody has weighed, and why they are taken. They too are part of the way.
    #[serde(with = "pairs", skip_serializing_if = "BTreeMap::is_empty")]
    pub accepted: BTreeMap<ObjectId, BTreeMap<Danger, String>>,
    /// What objects and values were called before.
    #[serde(skip_serializing_if = "Renamed::is_empty")]
    pub renamed: Renamed,
}

/// How people call the tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invocation {
    tool: String,
    generating: String,
}

impl Invocation {
    /// What a person types before `gen` and the other commands, such as `cargo run --`.
    pub fn new(tool: impl Into<String>) -> Self {
        Self { tool: tool.into(), generating: "gen".to_owned() }
    }

    /// The same tool, where another command than `gen` writes the files.
    #[must_use]
    pub fn generating(&self, command: impl Into<String>) -> Self {
        Self { generating: command.into(), ..self.clone() }
    }

    /// What a person types before a command.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.tool
    }

    /// The whole call that writes the files.
    #[must_use]
    pub fn generator(&self) -> String {
        format!("{} {}", self.tool, self.generating)
    }
}

/// Messages are written with this one; the command line puts the project's own in its place when it prints them.
impl Default for Invocation {
    fn default() -> Self {
        Self::new("cargo xtask")
    }
}

impl fmt::Display for Invocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tool)
    }
}

/// A named group of declared objects: one file of the schema crate and, unless shared, one creating migration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Module {
    /// The Rust module's name.
    pub name: Name,
    /// What it is for: the module's documentation.
    pub doc: String,
    /// The name of its creating migration, such as `create_books_table`; none for a shared module, whose objects are
    /// created by the first migration that needs them.
    pub migration: Option<Name>,
    /// What is declared in it, in the order of declaration.
    pub objects: Vec<ObjectId>,
}

impl Schema {
    /// Identities of all the objects, kind by kind.
    pub fn ids(&self) -> impl Iterator<Item = ObjectId> + '_ {
        let pair = |(table, name): &(QualifiedName, Name)| (table.clone(), name.clone());
        (self.namespaces.keys().cloned().map(ObjectId::Schema))
            .chain(self.extensions.keys().cloned().map(ObjectId::Extension))
            .chain(self.enums.keys().cloned().map(ObjectId::Enum))
            .chain(self.domains.keys().cloned().map(ObjectId::Domain))
            .chain(self.composites.keys().cloned().map(ObjectId::Composite))
            .chain(self.sequences.keys().cloned().map(ObjectId::Sequence))
            .chain(self.tables.keys().cloned().map(ObjectId::Table))
            .chain(self.functions.keys().cloned().map(ObjectId::Function))
            .chain(self.constraints.keys().map(pair).map(|(t, n)| ObjectId::Constraint(t, n)))
            .chain(self.indexes.keys().map(pair).map(|(t, n)| ObjectId::Index(t, n)))
            .chain(self.statistics.keys().map(pair).map(|(t, n)| ObjectId::Statistics(t, n)))
            .chain(self.views.keys().cloned().map(ObjectId::View))
            .chain(self.materialized_views.keys().cloned().map(ObjectId::MaterializedView))
            .chain(self.triggers.keys().map(pair).map(|(t, n)| ObjectId::Trigger(t, n)))
            .chain(self.policies.keys().map(pair).map(|(t, n)| ObjectId::Policy(t, n)))
            .chain(self.definitions.keys().cloned())
            .chain(self.privileges.keys().cloned().map(|object| ObjectId::Privileges(Box::new(object))))
            .chain(self.owners.keys().cloned().map(|object| ObjectId::Owner(Box::new(object))))
    }

    /// The relation or type that has a name; a sequence only where no type has it too.
    #[must_use]
    pub fn relation_or_type(&self, name: &QualifiedName) -> Option<ObjectId> {
        let kinds = [
            (self.tables.contains_key(name), ObjectId::Table as fn(_) -> _),
            (self.views.contains_key(name), ObjectId::View),
            (self.materialized_views.contains_key(name), ObjectId::MaterializedView),
            (self.enums.contains_key(name), ObjectId::Enum),
            (self.domains.contains_key(name), ObjectId::Domain),
            (self.composites.contains_key(name), ObjectId::Composite),
            (self.sequences.contains_key(name), ObjectId::Sequence),
        ];
        kinds.into_iter().find(|(there, _)| *there).map(|(_, kind)| kind(name.clone()))
    }

    /// The constraints of a table, by name.
    pub fn constraints_of<'a>(&'a self, table: &'a QualifiedName) -> impl Iterator<Item = &'a Constraint> {
        self.constraints
            .range((table.clone(), Name::new(""))..)
            .map_while(move |((of, _), c)| (of == table).then_some(c))
    }

    /// The triggers of a table, by name: the order in which PostgreSQL fires them.
    pub fn triggers_of<'a>(&'a self, table: &'a QualifiedName) -> impl Iterator<Item = &'a Trigger> {
        self.triggers
            .range((table.clone(), Name::new(""))..)
            .map_while(move |((of, _), t)| (of == table).then_some(t))
    }

    /// The policies of a table, by name.
    pub fn policies_of<'a>(&'a self, table: &'a QualifiedName) -> impl Iterator<Item = &'a Policy> {
        self.policies
            .range((table.clone(), Name::new(""))..)
            .map_while(move |((of, _), p)| (of == table).then_some(p))
    }

    /// The indexes of a table or materialized view, by name, without those of its constraints.
    pub fn indexes_of<'a>(&'a self, table: &'a QualifiedName) -> impl Iterator<Item = &'a Index> {
        self.indexes
            .range((table.clone(), Name::new(""))..)
            .map_while(move |((of, _), index)| (of == table).then_some(index))
    }

    /// The extended statistics of a table, by name.
    pub fn statistics_of<'a>(&'a self, table: &'a QualifiedName) -> impl Iterator<Item = &'a Statistics> {
        self.statistics
            .range((table.clone(), Name::new(""))..)
            .map_while(move |((of, _), statistics)| (of == table).then_some(statistics))
    }

    /// The privileges granted on an object.
    #[must_use]
    pub fn privileges_on(&self, object: &ObjectId) -> Option<&Privileges> {
        self.privileges.get(object)
    }

    /// Keeps only the objects that `wanted` picks.
    pub fn retain(&mut self, wanted: impl Fn(&ObjectId) -> bool) {
        let pair = |kind: fn(QualifiedName, Name) -> ObjectId, (table, name): &(QualifiedName, Name)| {
            wanted(&kind(table.clone(), name.clone()))
        };
        self.namespaces.retain(|name, _| wanted(&ObjectId::Schema(name.clone())));
        self.extensions.retain(|name, _| wanted(&ObjectId::Extension(name.clone())));
        self.enums.retain(|name, _| wanted(&ObjectId::Enum(name.clone())));
        self.domains.retain(|name, _| wanted(&ObjectId::Domain(name.clone())));
        self.composites.retain(|name, _| wanted(&ObjectId::Composite(name.clone())));
        self.sequences.retain(|name, _| wanted(&ObjectId::Sequence(name.clone())));
        self.tables.retain(|name, _| wanted(&ObjectId::Table(name.clone())));
        self.constraints.retain(|key, _| pair(ObjectId::Constraint, key));
        self.indexes.retain(|key, _| pair(ObjectId::Index, key));
        self.statistics.retain(|key, _| pair(ObjectId::Statistics, key));
        self.functions.retain(|id, _| wanted(&ObjectId::Function(id.clone())));
        self.views.retain(|name, _| wanted(&ObjectId::View(name.clone())));
        self.materialized_views.retain(|name, _| wanted(&ObjectId::MaterializedView(name.clone())));
        self.triggers.retain(|key, _| pair(ObjectId::Trigger, key));
        self.policies.retain(|key, _| pair(ObjectId::Policy, key));
        self.definitions.retain(|id, _| wanted(id));
        self.privileges.retain(|object, _| wanted(&ObjectId::Privileges(Box::new(object.clone()))));
        self.owners.retain(|object, _| wanted(&ObjectId::Owner(Box::new(object.clone()))));
        self.depends.retain(|id, _| wanted(id));
    }

    /// Takes over the objects of another schema, in place of its own of the same identities.
    pub fn extend(&mut self, other: Self) {
        self.namespaces.extend(other.namespaces);
        self.extensions.extend(other.extensions);
        self.enums.extend(other.enums);
        self.domains.extend(other.domains);
        self.composites.extend(other.composites);
        self.sequences.extend(other.sequences);
        self.tables.extend(other.tables);
        self.constraints.extend(other.constraints);
        self.indexes.extend(other.indexes);
        self.statistics.extend(other.statistics);
        self.functions.extend(other.functions);
        self.views.extend(other.views);
        self.materialized_views.extend(other.materialized_views);
        self.triggers.extend(other.triggers);
        self.policies.extend(other.policies);
        self.definitions.extend(other.definitions);
        self.privileges.extend(other.privileges);
        self.owners.extend(other.owners);
        self.depends.extend(other.depends);
    }

    /// Is it a declaration, which knows what is meant? What was read from a database knows what is there.
    #[must_use]
    pub fn is_declared(&self) -> bool {
        !self.modules.is_empty()
    }

    /// Why a danger of changing an object is taken, and the object on which the declaration says so: the object itself; a
    /// column of a constraint or default; the table or view that it is a part of. A loss is accepted for one object alone.
    #[must_use]
    pub fn acceptance(&self, object: &ObjectId, danger: Danger) -> Option<(ObjectId, &str)> {
        if self.accepted.is_empty() {
            return None;
        }
        let mut places = vec![object.clone()];
        if danger != Danger::LosesData {
            match object {
                ObjectId::Default(table, name) => places.push(ObjectId::Column(table.clone(), name.clone())),
                ObjectId::Constraint(table, name) => {
                    let constraint = self.constraints.get(&(table.clone(), name.clone()));
                    let named = self.accepted.keys().filter(|id| match id {
                        ObjectId::Column(of, column) => {
                            of == table && constraint.is_some_and(|it| it.kind.names(column))
                        }
                        _ => false,
                    });
                    places.extend(named.cloned());
                }
                _ => {}
            }
            if let Some((relation, _)) = object.part() {
                places.extend(
                    [ObjectId::Table, ObjectId::View, ObjectId::MaterializedView]
                        .map(|of| of(relation.clone())),
                );
            }
        }
        places.into_iter().find_map(|place| {
            let reason = self.accepted.get(&place)?.get(&danger)?;
            Some((place, reason.as_str()))
        })
    }

    /// Is this object somebody else's? A column is its table's owner's.
    #[must_use]
    pub fn is_external(&self, object: &ObjectId) -> bool {
        match object {
            ObjectId::Column(table, _) | ObjectId::Default(table, _) => {
                self.external.contains(&ObjectId::Table(table.clone()))
            }
            _ => self.external.contains(object),
        }
    }
}

/// Is a property what it is unless something is said? The snapshot leaves it out then.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Maps whose keys are no strings, as lists of pairs: JSON has only strings for keys.
mod pairs {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<K: Serialize, V: Serialize, S: Serializer>(
        map: &BTreeMap<K, V>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(map)
    }

    pub fn deserialize<'de, K, V, D>(deserializer: D) -> Result<BTreeMap<K, V>, D::Error>
    where
        K: Deserialize<'de> + Ord,
        V: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        Ok(Vec::deserialize(deserializer)?.into_iter().collect())
    }
}
