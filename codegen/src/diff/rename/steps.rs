//! The statements that rename (PostgreSQL manual, ALTER TABLE and its like for the other kinds).

use std::collections::BTreeSet;

use super::identity::{leaf, passing_on, relation, schema as schema_of};
use super::map::Map;
use super::order::{Wish, order};
use super::{Renames, Renaming};
use crate::declare::names::object_name;
use crate::model::{Column, ConstraintKind, FunctionKind, Name, ObjectId, QualifiedName, Schema, Type, sql};

/// What names are kept apart in. Everything is named by its identity of afterwards.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Space {
    Schemas,
    /// Relations, with indexes and sequences, and types (PostgreSQL manual, 53.11 `pg_class`).
    Relations(Name),
    Functions(Name, Vec<Type>),
    Columns(QualifiedName),
    Labels(QualifiedName),
    Constraints(QualifiedName),
    Statistics(Name),
    Triggers(QualifiedName),
    Policies(QualifiedName),
}

/// What gets another name.
enum Subject {
    /// The object itself, which had this identity before.
    Object(ObjectId),
    /// The sequence behind an identity column.
    IdentitySequence(Name),
    /// A check of a domain.
    Check,
    Label,
}

struct Item {
    /// The object of the step, under its name of afterwards.
    object: ObjectId,
    subject: Subject,
}

/// The statements, in the order of execution.
pub(super) fn steps(schema: &Schema, renames: &Renames) -> Vec<Renaming> {
    let mut writer = Writer { schema, map: &Map::new(renames), levels: Default::default() };
    for (id, now) in &renames.objects {
        writer.object(id, now);
    }
    for ((domain, name), now) in &renames.checks {
        let domain = writer.map.named(domain);
        let space = Space::Constraints(domain.clone());
        writer.levels[4].push(space, (text(name), text(now)), ObjectId::Domain(domain), Subject::Check);
    }
    for (of, labels) in &renames.labels {
        let of = writer.map.named(of);
        for (old, new) in labels {
            let (space, names) = (Space::Labels(of.clone()), (old.clone(), new.clone()));
            writer.levels[3].push(space, names, ObjectId::Enum(of.clone()), Subject::Label);
        }
    }
    writer.identity_sequences(renames);
    writer.steps()
}

fn text(name: &Name) -> String {
    name.as_str().to_owned()
}

struct Writer<'a> {
    schema: &'a Schema,
    map: &'a Map<'a>,
    /// Schemas, then relations and types, functions, columns and labels, parts of tables: each is addressed by the new
    /// names of those before it.
    levels: [Level; 5],
}

#[derive(Default)]
struct Level {
    wishes: Vec<Wish<Space>>,
    items: Vec<Item>,
}

impl Level {
    fn push(&mut self, space: Space, (from, to): (String, String), object: ObjectId, subject: Subject) {
        self.wishes.push(Wish { space, from, to });
        self.items.push(Item { object, subject });
    }
}

impl Writer<'_> {
    fn object(&mut self, id: &ObjectId, now: &Name) {
        if passing_on(self.schema, id).is_some() {
            return;
        }
        let object = self.map.object(id);
        let relations = |of: &QualifiedName| Space::Relations(of.schema.clone());
        let (level, space) = match &object {
            ObjectId::Schema(_) => (0, Space::Schemas),
            ObjectId::Enum(of)
            | ObjectId::Domain(of)
            | ObjectId::Composite(of)
            | ObjectId::Sequence(of)
            | ObjectId::Table(of)
            | ObjectId::View(of)
            | ObjectId::MaterializedView(of) => (1, relations(of)),
            ObjectId::Function(of) => (2, Space::Functions(of.name.schema.clone(), of.arguments.clone())),
            ObjectId::Column(of, _) => (3, Space::Columns(of.clone())),
            // The index of a key has its name.
            ObjectId::Constraint(of, _) if self.is_indexed(id) => (4, relations(of)),
            ObjectId::Constraint(of, _) => (4, Space::Constraints(of.clone())),
            ObjectId::Index(of, _) => (4, relations(of)),
            ObjectId::Statistics(of, _) => (4, Space::Statistics(of.schema.clone())),
            ObjectId::Trigger(of, _) => (4, Space::Triggers(of.clone())),
            ObjectId::Policy(of, _) => (4, Space::Policies(of.clone())),
            // These have no names of their own to change.
            ObjectId::Extension(_)
            | ObjectId::Default(..)
            | ObjectId::Definition(..)
            | ObjectId::Privileges(_)
            | ObjectId::Owner(_) => return,
        };
        self.levels[level].push(space, (text(leaf(id)), text(now)), object, Subject::Object(id.clone()));
    }

    fn is_indexed(&self, id: &ObjectId) -> bool {
        let ObjectId::Constraint(table, name) = id else { return false };
        let constraint = self.schema.constraints.get(&(table.clone(), name.clone()));
        constraint.is_some_and(|constraint| {
            !matches!(constraint.kind, ConstraintKind::Check { .. } | ConstraintKind::ForeignKey { .. })
        })
    }

    /// PostgreSQL calls the sequence of an identity column after table and column, and does not rename it with them.
    fn identity_sequences(&mut self, renames: &Renames) {
        let tables: BTreeSet<&QualifiedName> = renames
            .objects
            .keys()
            .filter_map(|id| match id {
                ObjectId::Table(of) | ObjectId::Column(of, _) => Some(of),
                _ => None,
            })
            .collect();
        for table in tables.into_iter().filter_map(|name| self.schema.tables.get(name)) {
            let now = self.map.named(&table.name);
            let numbered =
                |column: &&Column| column.identity.as_ref().is_some_and(|of| of.sequence.is_none());
            for column in table.columns.iter().filter(numbered) {
                let name = self.map.column(&table.name, &column.name);
                let from = object_name(table.name.name.as_str(), column.name.as_str(), "seq");
                let to = object_name(now.name.as_str(), name.as_str(), "seq");
                if from != to {
                    let schema = now.schema.clone();
                    let (space, subject) =
                        (Space::Relations(schema.clone()), Subject::IdentitySequence(schema));
                    let column = ObjectId::Column(now.clone(), name);
                    self.levels[4].push(space, (text(&from), text(&to)), column, subject);
                }
            }
        }
    }

    fn steps(self) -> Vec<Renaming> {
        let mut steps = Vec::new();
        for Level { wishes, items } in &self.levels {
            for change in order(wishes) {
                let item = &items[change.wish];
                let statement = self.statement(item, &change.from, &change.to);
                steps.push(Renaming { object: item.object.clone(), statement });
            }
        }
        steps
    }

    fn statement(&self, item: &Item, from: &str, to: &str) -> String {
        let (old, new) = (sql::identifier(from), sql::identifier(to));
        let object = &item.object;
        match (&item.subject, object) {
            (Subject::Label, _) => {
                let (old, new) = (sql::literal(from), sql::literal(to));
                format!("alter {object} rename value {old} to {new}")
            }
            (Subject::Check, _) => format!("alter {object} rename constraint {old} to {new}"),
            (Subject::IdentitySequence(schema), _) => {
                format!("alter sequence {schema}.{old} rename to {new}")
            }
            (Subject::Object(before), ObjectId::Column(of, _)) => {
                let (kind, part) = self.holder(before);
                format!("alter {kind} {of} rename {part} {old} to {new}")
            }
            (Subject::Object(_), ObjectId::Constraint(of, _)) => {
                format!("alter table {of} rename constraint {old} to {new}")
            }
            (Subject::Object(_), ObjectId::Trigger(of, _) | ObjectId::Policy(of, _)) => {
                format!("alter {} {old} on {of} rename to {new}", object.kind())
            }
            (Subject::Object(before), ObjectId::Function(id)) => {
                let (word, arguments) = (self.routine(before), sql::list(&id.arguments));
                format!("alter {word} {}.{old}({arguments}) rename to {new}", id.name.schema)
            }
            (Subject::Object(_), _) => {
                let schema = schema_of(object).map(|schema| format!("{schema}.")).unwrap_or_default();
                format!("alter {} {schema}{old} rename to {new}", object.kind())
            }
        }
    }

    /// What has a column: its kind, and what the column is called there.
    fn holder(&self, column: &ObjectId) -> (&'static str, &'static str) {
        match relation(column) {
            Some(of) if self.schema.composites.contains_key(of) => ("type", "attribute"),
            Some(of) if self.schema.views.contains_key(of) => ("view", "column"),
            Some(of) if self.schema.materialized_views.contains_key(of) => ("materialized view", "column"),
            _ => ("table", "column"),
        }
    }

    fn routine(&self, id: &ObjectId) -> &'static str {
        let ObjectId::Function(id) = id else { return "routine" };
        match self.schema.functions.get(id).map(|function| function.kind) {
            Some(FunctionKind::Procedure) => "procedure",
            _ => "function",
        }
    }
}
