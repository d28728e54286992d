//! From ordered nodes to statements: parts folded into their parent's CREATE, dropped with it, and undone in reverse.

use std::collections::BTreeSet;

use super::graph::{Graph, Node};
use super::place::Slot;
use super::{Action, Migration, Step};
use crate::kind::{Context, Hazard, Kind};
use crate::model::{ObjectId, Schema};

/// The migrations, numbered.
pub(super) fn migrations(schema: &Schema, graph: &Graph<'_>, slots: &[Slot<'_>]) -> Vec<Migration> {
    let fates = fates(graph, slots.iter().map(|slot| slot.nodes.as_slice()));
    let mut existing = schema.external.clone();
    let mut migrations = Vec::new();
    for (number, slot) in (schema.first_migration..).zip(slots) {
        let batch = Batch { schema, graph, fates: &fates, nodes: &slot.nodes, existing: &existing };
        migrations.push(Migration {
            number,
            name: slot.name.clone(),
            module: slot.module.name.clone(),
            doc: slot.module.doc.clone(),
            needs: batch.needs(),
            forward: batch.forward(),
            rollback: batch.rollback(),
        });
        existing.extend(slot.nodes.iter().map(|node| graph.nodes[*node].id.clone()));
    }
    migrations
}

/// The steps that create all the nodes where nothing exists yet.
pub(super) fn creation(schema: &Schema, graph: &Graph<'_>, order: &[usize]) -> Vec<Step> {
    let fates = fates(graph, std::iter::once(order));
    Batch { schema, graph, fates: &fates, nodes: order, existing: &BTreeSet::new() }.forward()
}

/// What becomes of a node.
#[derive(Clone, Copy, Default)]
struct Fate {
    /// The number of its migration, from 0.
    batch: usize,
    /// When it is created, counted over all migrations.
    place: usize,
    /// Created inside its parent's statement?
    folded: bool,
    /// Dropped by dropping its parent?
    falls: bool,
}

fn fates<'n>(graph: &Graph<'_>, batches: impl Iterator<Item = &'n [usize]>) -> Vec<Fate> {
    let mut fates = vec![Fate::default(); graph.nodes.len()];
    let nodes = batches.enumerate().flat_map(|(batch, nodes)| nodes.iter().map(move |node| (batch, *node)));
    for (place, (batch, node)) in nodes.enumerate() {
        fates[node] = fate(&graph.nodes[node], graph, &fates, Fate { batch, place, ..Fate::default() });
    }
    fates
}

/// A part falls with its parent if nothing that it needs is dropped before the parent is: then the database would refuse
/// to drop that. The same part can be created inside the parent's statement.
fn fate(node: &Node<'_>, graph: &Graph<'_>, fates: &[Fate], alone: Fate) -> Fate {
    let Some(parent) = node.parent.filter(|parent| fates[*parent].batch == alone.batch) else {
        return alone;
    };
    let created = fates[parent].place;
    let ready = |with_parent: fn(&Fate) -> bool| {
        node.needs.iter().all(|need| {
            let sibling = || graph.nodes[*need].parent == Some(parent) && with_parent(&fates[*need]);
            *need == parent || fates[*need].place < created || sibling()
        })
    };
    let folded = node.object.clause().is_some() && ready(|fate| fate.folded);
    let falls = folded || ready(|fate| fate.falls);
    Fate { place: if folded { created } else { alone.place }, folded, falls, ..alone }
}

/// The nodes of one migration.
struct Batch<'b, 'a> {
    schema: &'b Schema,
    graph: &'b Graph<'a>,
    fates: &'b [Fate],
    nodes: &'b [usize],
    /// What is there before it.
    existing: &'b BTreeSet<ObjectId>,
}

impl<'b> Batch<'b, '_> {
    fn context(&self, clauses: Vec<String>) -> Context<'b> {
        Context { schema: self.schema, clauses, existing: self.existing }
    }

    fn needs(&self) -> BTreeSet<ObjectId> {
        let mut needs = BTreeSet::new();
        for &number in self.nodes {
            let node = &self.graph.nodes[number];
            needs.extend(node.external.iter().cloned());
            let earlier =
                node.needs.iter().filter(|need| self.fates[**need].batch != self.fates[number].batch);
            needs.extend(earlier.map(|need| self.graph.nodes[*need].id.clone()));
        }
        needs
    }

    fn forward(&self) -> Vec<Step> {
        let own = self.nodes.iter().filter(|number| !self.fates[**number].folded);
        own.map(|&number| {
            let node = &self.graph.nodes[number];
            match &node.attachment {
                Some(attachment) => step(node, Action::Alter, vec![attachment.attach.clone()], Vec::new()),
                None => self.create(number, node),
            }
        })
        .collect()
    }

    fn create(&self, number: usize, node: &Node<'_>) -> Step {
        let parts = self.graph.parts(number).iter().filter(|part| self.fates[**part].folded);
        let parts: Vec<&dyn Kind> = parts.map(|part| self.graph.nodes[*part].object).collect();
        let context = self.context(parts.iter().filter_map(|part| part.clause()).collect());
        let mut statements = node.object.create(&context);
        let mut hazards = node.object.create_hazards(&context);
        statements.extend(node.object.comments(&context));
        for part in parts {
            statements.extend(part.comments(&context));
            hazards.extend(part.create_hazards(&context));
        }
        step(node, Action::Create, statements, hazards)
    }

    fn rollback(&self) -> Vec<Step> {
        let own = self.nodes.iter().rev().filter(|number| !self.fates[**number].falls);
        own.map(|&number| {
            let node = &self.graph.nodes[number];
            if let Some(attachment) = &node.attachment {
                return step(node, Action::Alter, vec![attachment.detach.clone()], Vec::new());
            }
            let context = self.context(Vec::new());
            step(node, Action::Drop, node.object.drop(&context), node.object.drop_hazards(&context))
        })
        .collect()
    }
}

fn step(node: &Node<'_>, action: Action, statements: Vec<String>, hazards: Vec<Hazard>) -> Step {
    Step { object: node.id.clone(), action, statements, hazards, transactional: true }
}
