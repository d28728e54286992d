//! A migration as the documents tell of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::squawk::{self, Accepted};
use crate::model::{ObjectId, QualifiedName, Schema};
use crate::plan::{Migration, Plan};
use crate::words::{and, code, count, noun, sentence};

use super::markdown::{Append, bullets, prose};

/// A migration and its rollback.
#[derive(Clone, Debug)]
pub struct Release {
    /// Its number, as the files write it.
    pub number: String,
    /// Its name, such as `create_books_table`.
    pub name: String,
    /// The forward file.
    pub forward: String,
    /// The rollback file.
    pub rollback: String,
    /// What it is for.
    pub purpose: String,
    /// What it creates, in order.
    pub objects: Vec<ObjectId>,
    /// Earlier migrations that it needs, by number.
    pub needs: Vec<String>,
    /// Objects of somebody else's that it needs.
    pub external: Vec<ObjectId>,
    /// What can go wrong, or take a lock, on a database in use.
    pub hazards: Vec<String>,
    /// What a linter of migrations says of the forward file, and why it stays.
    pub accepted: Vec<Accepted>,
}

/// The migrations of a plan.
pub fn releases(schema: &Schema, plan: &Plan) -> Vec<Release> {
    let own: BTreeSet<&ObjectId> = plan.migrations.iter().flat_map(Migration::creates).collect();
    let mut creator: BTreeMap<ObjectId, String> = BTreeMap::new();
    let mut releases = Vec::new();
    for migration in &plan.migrations {
        let number = format!("{:03}", migration.number);
        let objects = objects(schema, migration, &own);
        let mut needs: Vec<String> =
            migration.needs.iter().filter_map(|id| creator.get(id)).cloned().collect();
        needs.sort();
        needs.dedup();
        creator.extend(objects.iter().map(|id| (id.clone(), number.clone())));
        releases.push(Release {
            number,
            name: migration.name.as_str().to_owned(),
            forward: migration.forward_file(),
            rollback: migration.rollback_file(),
            purpose: migration.doc.clone(),
            objects,
            needs,
            external: external(schema, migration),
            hazards: hazards(migration),
            accepted: squawk::accepted(schema, migration),
        });
    }
    releases
}

/// What a migration creates, the constraints inside its CREATE TABLE statements included.
fn objects(schema: &Schema, migration: &Migration, own: &BTreeSet<&ObjectId>) -> Vec<ObjectId> {
    let mut objects = Vec::new();
    for object in migration.creates() {
        objects.push(object.clone());
        if let ObjectId::Table(table) = object {
            let constraints =
                schema.constraints_of(table).map(|of| ObjectId::Constraint(table.clone(), of.name.clone()));
            objects.extend(constraints.filter(|id| !own.contains(id)));
        }
    }
    objects
}

/// What a migration needs of somebody else's: whole objects.
fn external(schema: &Schema, migration: &Migration) -> Vec<ObjectId> {
    let whole = |id: &ObjectId| match id {
        ObjectId::Constraint(table, _)
        | ObjectId::Index(table, _)
        | ObjectId::Statistics(table, _)
        | ObjectId::Trigger(table, _) => ObjectId::Table(table.clone()),
        other => other.clone(),
    };
    let needed: BTreeSet<ObjectId> =
        migration.needs.iter().map(whole).filter(|id| schema.is_external(id)).collect();
    needed.into_iter().collect()
}

/// The dangers of applying it, each with its name.
fn hazards(migration: &Migration) -> Vec<String> {
    let hazards = migration.forward.iter().flat_map(|step| &step.hazards);
    hazards.map(|hazard| format!("{}: {}.", code(hazard.danger.name()), sentence(&hazard.message))).collect()
}

impl Release {
    /// Headings call it so.
    pub fn heading(&self) -> String {
        format!("Migration {}: {}", self.number, self.name.replace('_', " "))
    }

    /// The tables that it creates.
    pub fn tables(&self) -> impl Iterator<Item = &QualifiedName> {
        self.objects.iter().filter_map(|object| match object {
            ObjectId::Table(name) => Some(name),
            _ => None,
        })
    }

    /// What it creates, kind by kind: whole objects by name, parts of tables by number.
    pub fn creates(&self, schema: &Schema) -> String {
        let mut items: Vec<String> = Vec::new();
        for object in &self.objects {
            match object {
                ObjectId::Table(name) => items.push(format!("table {}: {}", code(name), parts(self, name))),
                ObjectId::MaterializedView(name) => items.push(format!("materialized view {}", code(name))),
                ObjectId::View(name) => items.push(format!("view {}", code(name))),
                ObjectId::Function(id) => items.push(format!("function {}", code(id))),
                ObjectId::Constraint(table, name)
                | ObjectId::Index(table, name)
                | ObjectId::Statistics(table, name)
                | ObjectId::Trigger(table, name)
                | ObjectId::Policy(table, name)
                    if is_external(schema, table) =>
                {
                    items.push(format!(
                        "{} {} on {}, which exists already",
                        object.kind(),
                        code(name),
                        code(table)
                    ));
                }
                ObjectId::Constraint(..)
                | ObjectId::Trigger(..)
                | ObjectId::Policy(..)
                | ObjectId::Index(..)
                | ObjectId::Statistics(..)
                | ObjectId::Privileges(_) => {}
                other => items.push(format!("{} {}", other.kind(), code(other.name()))),
            }
        }
        bullets(items)
    }

    /// What it needs, in a sentence; empty where it needs nothing.
    pub fn dependencies(&self) -> String {
        let migrations = (!self.needs.is_empty())
            .then(|| format!("{} {}", noun(self.needs.len(), "migration"), and(&self.needs)));
        and(migrations.into_iter().chain(self.external.iter().map(|object| code(object.name()))))
    }

    /// What its rollback loses, in sentences.
    pub fn loses(&self, schema: &Schema) -> String {
        let tables: Vec<String> = self.tables().map(code).collect();
        let mut text = if tables.is_empty() {
            "No rows are lost.".to_owned()
        } else {
            format!("Every row of {} is lost.", and(tables))
        };
        let views: Vec<String> = (self.objects.iter())
            .filter_map(|object| match object {
                ObjectId::MaterializedView(name) => Some(code(name)),
                _ => None,
            })
            .collect();
        if !views.is_empty() {
            text.append(format_args!(
                " What {} {} is computed from other tables and comes back with the migration.",
                and(&views),
                if views.len() == 1 { "holds" } else { "hold" }
            ));
        }
        let touched = self.external_tables(schema);
        if !touched.is_empty() {
            text.append(format_args!(
                " {} and {} rows stay.",
                and(touched.iter().map(code)),
                if touched.len() == 1 { "its" } else { "their" }
            ));
        }
        text
    }

    /// Tables of somebody else's that it adds something to.
    pub fn external_tables(&self, schema: &Schema) -> Vec<QualifiedName> {
        let mut tables: Vec<QualifiedName> = (self.objects.iter())
            .filter_map(|object| match object {
                ObjectId::Constraint(table, _)
                | ObjectId::Trigger(table, _)
                | ObjectId::Index(table, _)
                | ObjectId::Statistics(table, _) => Some(table),
                _ => None,
            })
            .filter(|table| is_external(schema, table))
            .cloned()
            .collect();
        tables.sort();
        tables.dedup();
        tables
    }

    /// What a reader gets out of it: a line for each thing that has a comment.
    pub fn features(&self, schema: &Schema) -> String {
        let items = self.objects.iter().filter_map(|object| {
            let (name, comment) = match object {
                ObjectId::Table(name) => (code(name), schema.tables.get(name)?.comment.as_deref()),
                ObjectId::View(name) => (code(name), schema.views.get(name)?.comment.as_deref()),
                ObjectId::MaterializedView(name) => {
                    (code(name), schema.materialized_views.get(name)?.comment.as_deref())
                }
                ObjectId::Function(id) => (code(id), schema.functions.get(id)?.comment.as_deref()),
                _ => return None,
            };
            let mut what: Vec<String> = comment.map(prose).into_iter().collect();
            if let ObjectId::Table(table) = object {
                what.push(format!("It comes with {}.", parts(self, table)));
            }
            let what = what.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
            Some(if what.is_empty() { name } else { format!("{name}: {what}") })
        });
        bullets(items)
    }
}

fn is_external(schema: &Schema, table: &QualifiedName) -> bool {
    schema.is_external(&ObjectId::Table(table.clone()))
}

/// How many parts a migration gives a table.
fn parts(release: &Release, of: &QualifiedName) -> String {
    let number = |part: fn(&ObjectId) -> Option<&QualifiedName>| {
        release.objects.iter().filter(|object| part(object) == Some(of)).count()
    };
    let counts = [
        (number(|id| if let ObjectId::Constraint(table, _) = id { Some(table) } else { None }), "constraint"),
        (number(|id| if let ObjectId::Index(table, _) = id { Some(table) } else { None }), "index"),
        (
            number(|id| if let ObjectId::Statistics(table, _) = id { Some(table) } else { None }),
            "statistics object",
        ),
        (number(|id| if let ObjectId::Trigger(table, _) = id { Some(table) } else { None }), "trigger"),
        (number(|id| if let ObjectId::Policy(table, _) = id { Some(table) } else { None }), "policy"),
    ];
    let counts = counts.iter().filter(|(number, _)| *number > 0).map(|(number, noun)| count(*number, noun));
    let counts = and(counts);
    if counts.is_empty() { "its columns".to_owned() } else { format!("its columns, {counts}") }
}
