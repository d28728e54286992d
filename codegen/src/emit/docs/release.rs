//! A migration as the documents tell of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::history::{Accepted, Entry, Hazard, History};
use crate::kind;
use crate::model::{Name, ObjectId, QualifiedName, Schema};
use crate::words::{and, code, count, noun, sentence};

use super::hazards;
use super::markdown::{Append, bullets, prose};

/// A migration and its rollback.
#[derive(Clone, Debug)]
pub struct Release {
    /// Its number, as the files write it.
    pub number: String,
    /// Its name, such as `create_books_table`.
    pub name: String,
    /// The module that it creates, if it is made for one.
    pub module: Option<Name>,
    /// The forward file.
    pub forward: String,
    /// The rollback file.
    pub rollback: String,
    /// What it is for.
    pub purpose: String,
    /// What it creates, in order.
    pub objects: Vec<ObjectId>,
    /// What of that no later migration takes away.
    pub left: Vec<ObjectId>,
    /// What it alters.
    pub alters: Vec<ObjectId>,
    /// What it drops.
    pub drops: Vec<ObjectId>,
    /// Earlier migrations that it needs, by number.
    pub needs: Vec<String>,
    /// Objects of somebody else's that it needs.
    pub external: Vec<ObjectId>,
    /// What can go wrong, or take a lock, on a database in use.
    pub hazards: Vec<String>,
    /// Does it run outside of a transaction, at least in part?
    pub online: bool,
    /// What of the data is gone when it has run.
    pub losses: Vec<Hazard>,
    /// What of the data is gone when it is rolled back.
    pub rollback_losses: Vec<Hazard>,
    /// What a linter of migrations says of the forward file, and why it stays.
    pub accepted: Vec<Accepted>,
}

/// The migrations of a history.
pub fn releases(schema: &Schema, history: &History) -> Vec<Release> {
    let there: BTreeSet<ObjectId> = kind::objects(schema).map(|object| object.id()).collect();
    let mut creator: BTreeMap<&ObjectId, String> = BTreeMap::new();
    let mut releases = Vec::new();
    for entry in &history.migrations {
        let number = format!("{:03}", entry.number);
        let needs: BTreeSet<&String> = entry.needs.iter().filter_map(|id| creator.get(id)).collect();
        let needs = needs.into_iter().cloned().collect();
        creator.extend(entry.creates.iter().map(|id| (id, number.clone())));
        releases.push(Release {
            number,
            name: entry.name.as_str().to_owned(),
            module: entry.module.clone(),
            forward: entry.forward.clone(),
            rollback: entry.rollback.clone(),
            purpose: entry.doc.clone(),
            objects: entry.creates.clone(),
            left: entry.creates.iter().filter(|id| there.contains(id)).cloned().collect(),
            alters: entry.alters.clone(),
            drops: entry.drops.clone(),
            needs,
            external: external(schema, entry),
            hazards: warnings(entry),
            online: entry.online,
            losses: entry.hazards.iter().filter(|hazard| hazard.loses_data()).cloned().collect(),
            rollback_losses: entry
                .rollback_hazards
                .iter()
                .filter(|hazard| hazard.loses_data())
                .cloned()
                .collect(),
            accepted: entry.accepted.clone(),
        });
    }
    releases
}

/// What a migration needs of somebody else's: whole objects.
fn external(schema: &Schema, entry: &Entry) -> Vec<ObjectId> {
    let whole = |id: &ObjectId| match id {
        ObjectId::Constraint(table, _)
        | ObjectId::Index(table, _)
        | ObjectId::Statistics(table, _)
        | ObjectId::Trigger(table, _) => ObjectId::Table(table.clone()),
        other => other.clone(),
    };
    let needed: BTreeSet<ObjectId> =
        entry.needs.iter().map(whole).filter(|id| schema.is_external(id)).collect();
    needed.into_iter().collect()
}

/// The dangers of applying it, each with its name.
fn warnings(entry: &Entry) -> Vec<String> {
    let line = |hazard: &Hazard| {
        let mut line = format!("{}: {}.", hazards::link(&hazard.name), sentence(&hazard.message));
        if let Some(reason) = &hazard.accepted {
            line.append(format_args!(" Accepted: {reason}."));
        }
        line
    };
    entry.hazards.iter().map(line).collect()
}

impl Release {
    /// Headings call it so.
    pub fn heading(&self) -> String {
        format!("Migration {}: {}", self.number, self.name.replace('_', " "))
    }

    /// What it does, on one line: the first sentence of what it is for, else its name in words.
    pub fn title(&self) -> String {
        let purpose = first_sentence(&self.purpose);
        if purpose.is_empty() { self.name.replace('_', " ") } else { purpose }
    }

    /// The tables that it creates.
    pub fn tables(&self) -> impl Iterator<Item = &QualifiedName> {
        self.objects.iter().filter_map(|object| match object {
            ObjectId::Table(name) => Some(name),
            _ => None,
        })
    }

    /// What it creates, kind by kind: whole objects by name, parts of its own tables by number.
    pub fn creates(&self) -> String {
        let relations = self.objects.iter().filter_map(|object| match object {
            ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) => Some(name),
            _ => None,
        });
        let (own, parts): (BTreeSet<_>, _) = (relations.collect(), self.parts());
        let items = self.objects.iter().filter_map(|object| match object {
            ObjectId::Table(name) => Some(format!("table {}: {}", code(name), comes_with(parts.get(name)))),
            ObjectId::Privileges(_) | ObjectId::Owner(_) => None,
            other => match other.part() {
                Some((relation, _)) if own.contains(relation) => None,
                Some(_) => Some(format!("{}, which exists already", called(other))),
                None => Some(called(other)),
            },
        });
        bullets(items)
    }

    /// What it does to what is there: alters and drops.
    pub fn changes(&self) -> String {
        let item = |verb: &'static str| move |object| format!("{verb} {}", called(object));
        bullets(self.alters.iter().map(item("alters")).chain(self.drops.iter().map(item("drops"))))
    }

    /// What it needs, in a sentence; empty where it needs nothing.
    pub fn dependencies(&self) -> String {
        let migrations = (!self.needs.is_empty())
            .then(|| format!("{} {}", noun(self.needs.len(), "migration"), and(&self.needs)));
        and(migrations.into_iter().chain(self.external.iter().map(|object| code(object.name()))))
    }

    /// What its rollback loses, in sentences.
    pub fn loses(&self, schema: &Schema) -> String {
        let own: BTreeSet<&QualifiedName> = self.tables().collect();
        let tables: Vec<String> = self.tables().map(code).collect();
        let others = self.rollback_losses.iter().filter(|loss| match &loss.object {
            ObjectId::Table(table) => !own.contains(table),
            _ => true,
        });
        let others: Vec<&str> = others.map(|loss| loss.message.as_str()).collect();
        let mut text = match (tables.as_slice(), others.as_slice()) {
            ([], []) => "No rows are lost.".to_owned(),
            ([], others) => format!("Lost: {}.", others.join("; ")),
            (tables, []) => format!("Every row of {} is lost.", and(tables)),
            (tables, others) => format!("Every row of {} is lost, and {}.", and(tables), others.join("; ")),
        };
        if !self.losses.is_empty() {
            let lost: Vec<&str> = self.losses.iter().map(|loss| loss.message.as_str()).collect();
            text.append(format_args!(
                " It brings back no data that the migration lost: {}.",
                lost.join("; ")
            ));
        }
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

    /// How many parts it gives each relation.
    fn parts(&self) -> BTreeMap<&QualifiedName, Parts> {
        let mut parts: BTreeMap<_, Parts> = BTreeMap::new();
        for object in &self.objects {
            let (relation, sort) = match object {
                ObjectId::Constraint(relation, _) => (relation, 0),
                ObjectId::Index(relation, _) => (relation, 1),
                ObjectId::Statistics(relation, _) => (relation, 2),
                ObjectId::Trigger(relation, _) => (relation, 3),
                ObjectId::Policy(relation, _) => (relation, 4),
                _ => continue,
            };
            parts.entry(relation).or_default()[sort] += 1;
        }
        parts
    }

    /// What a reader gets out of it: a line for each thing that has a comment.
    pub fn features(&self, schema: &Schema) -> String {
        let parts = self.parts();
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
                what.push(format!("It comes with {}.", comes_with(parts.get(table))));
            }
            let what = what.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
            Some(if what.is_empty() { name } else { format!("{name}: {what}") })
        });
        bullets(items)
    }
}

/// The first sentence of a text, on one line and without its full stop.
fn first_sentence(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = line.find(". ").unwrap_or(line.len());
    line[..end].trim_end_matches('.').to_owned()
}

/// An object by its kind and name; a part, with its relation.
fn called(object: &ObjectId) -> String {
    match (object.part(), object) {
        (Some((relation, name)), _) => format!("{} {} on {}", object.kind(), code(name), code(relation)),
        (None, ObjectId::Privileges(on)) => format!("privileges on {}", called(on)),
        (None, ObjectId::Owner(of)) => format!("owner of {}", called(of)),
        (None, other) => format!("{} {}", other.kind(), code(other.name())),
    }
}

fn is_external(schema: &Schema, table: &QualifiedName) -> bool {
    schema.is_external(&ObjectId::Table(table.clone()))
}

/// What a table can come with.
const PARTS: [&str; 5] = ["constraint", "index", "statistics object", "trigger", "policy"];

/// How many of each.
type Parts = [usize; PARTS.len()];

/// What a table comes with.
fn comes_with(parts: Option<&Parts>) -> String {
    let counts = parts.copied().unwrap_or_default().into_iter().zip(PARTS);
    let counts = counts.filter(|(number, _)| *number > 0).map(|(number, noun)| count(number, noun));
    let counts = and(counts);
    if counts.is_empty() { "its columns".to_owned() } else { format!("its columns, {counts}") }
}
