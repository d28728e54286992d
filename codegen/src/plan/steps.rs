//! From ordered nodes to statements: parts folded into their parent's CREATE, or dropped with it.

use std::collections::BTreeSet;

use super::graph::{Graph, Node};
use super::side::Side;
use super::{Action, Phase, Step, moves};
use crate::diff::Difference;
use crate::kind::{self, Context, Existing, Going, Hazard, Object, Way};
use crate::model::{ConstraintKind, DefinitionKind, ObjectId, Pair};

/// What becomes of a node.
#[derive(Clone, Copy, Default)]
struct Fate {
    /// The number of its migration, from 0; what is dropped early and late counts as two.
    batch: usize,
    /// When it is created, counted over all migrations.
    place: usize,
    /// Created inside its parent's statement?
    folded: bool,
    /// What drops it by being dropped.
    falls_with: Option<usize>,
}

fn fates(graph: &Graph<'_>, batches: &[Vec<usize>]) -> Vec<Fate> {
    let mut fates = vec![Fate::default(); graph.nodes.len()];
    let nodes =
        batches.iter().enumerate().flat_map(|(batch, nodes)| nodes.iter().map(move |node| (batch, *node)));
    for (place, (batch, node)) in nodes.enumerate() {
        fates[node] = fate(&graph.nodes[node], graph, &fates, Fate { batch, place, ..Fate::default() });
    }
    fates
}

/// A part falls with its parent, or with what that falls with, if nothing that it needs is dropped before: then the database
/// would refuse to drop that. The same part can be created inside the parent's statement.
fn fate(node: &Node<'_>, graph: &Graph<'_>, fates: &[Fate], alone: Fate) -> Fate {
    // A comment goes with what it is on.
    let is_comment = matches!(node.id, ObjectId::Definition(DefinitionKind::Comment, _));
    let on = node.needs.first().filter(|_| is_comment && node.action == Action::Drop).copied();
    let Some(parent) = node.parent.or(on).filter(|parent| fates[*parent].batch == alone.batch) else {
        return alone;
    };
    let created = fates[parent].place;
    let with_parent = node.needs.iter().all(|need| {
        let sibling = || graph.nodes[*need].parent == Some(parent) && fates[*need].folded;
        *need == parent || fates[*need].place < created || sibling()
    });
    let is_clause = || node.object.is_clause() && !repeats(node, parent, graph);
    let folded = node.action == Action::Create && with_parent && is_clause();
    let root = fates[parent].falls_with.unwrap_or(parent);
    let with_root = node.needs.iter().all(|need| {
        let fate = fates[*need];
        *need == root || fate.falls_with == Some(root) || fate.place < fates[root].place
    });
    let falls_with = (folded || with_root).then_some(root);
    Fate { place: if folded { created } else { alone.place }, folded, falls_with, ..alone }
}

/// Is it a key or exclusion like one before it? CREATE TABLE makes one of two (`transformIndexConstraints` in PostgreSQL's
/// sources).
fn repeats(node: &Node<'_>, parent: usize, graph: &Graph<'_>) -> bool {
    let Object::Constraint(constraint) = node.object else { return false };
    let parts = graph.parts(parent).iter().map(|part| &graph.nodes[*part]);
    let mut before = parts.take_while(|part| part.id != node.id).filter_map(|part| match part.object {
        Object::Constraint(constraint) => Some(constraint),
        _ => None,
    });
    before.any(|other| constraint.has_index_like(other))
}

/// Does it refuse a row, or do something because of it, that is put back before another one?
fn looks_at_rows(object: Object<'_>) -> bool {
    match object {
        Object::Trigger(_) => true,
        Object::Constraint(constraint) => matches!(constraint.kind, ConstraintKind::ForeignKey { .. }),
        _ => false,
    }
}

/// Is it about an event trigger, which fires for what other steps do (PostgreSQL manual, 40 Event Triggers)?
pub(super) fn fires(step: &Step) -> bool {
    let is_event_trigger =
        |id: &ObjectId| matches!(id, ObjectId::Definition(DefinitionKind::EventTrigger, _));
    match &step.object {
        ObjectId::Owner(of) => is_event_trigger(of),
        id => is_event_trigger(id),
    }
}

/// The steps of one direction, by number of the migration.
pub(super) struct Writer<'s, 'd, 'a> {
    side: &'s Side<'d, 'a>,
    makes: Vec<Vec<usize>>,
    drops: Vec<[Vec<usize>; 2]>,
    make_fates: Vec<Fate>,
    drop_fates: Vec<Fate>,
    /// What is made anew is as good as new: nobody uses it yet.
    anew: BTreeSet<ObjectId>,
    going: Going,
    way: Way,
}

impl<'s, 'd, 'a> Writer<'s, 'd, 'a> {
    /// Every node goes into the migration that `slot` says.
    pub(super) fn new(
        side: &'s Side<'d, 'a>,
        slots: usize,
        way: Way,
        slot: impl Fn(&Node<'_>) -> usize,
    ) -> Self {
        let mut makes = vec![Vec::new(); slots];
        for &number in &side.make_order {
            makes[slot(&side.makes.nodes[number])].push(number);
        }
        let mut drops = vec![[Vec::new(), Vec::new()]; slots];
        for &number in &side.drop_order {
            let early = usize::from(side.early.contains(&number));
            drops[slot(&side.drops.nodes[number])][early].push(number);
        }
        let make_fates = fates(&side.makes, &makes);
        let mut drop_fates = fates(&side.drops, drops.concat().as_slice());
        for &number in &side.references {
            drop_fates[number].falls_with = None;
        }
        let replaced = side.diff.differences.iter().filter(|(_, it)| **it == Difference::Replaced);
        let anew = replaced.map(|(id, _)| id.clone()).collect();
        let mut going = Going::new(way.back);
        for (slot, [late, early]) in drops.iter().enumerate() {
            let (late, early) = (late.iter().map(|it| (it, false)), early.iter().map(|it| (it, true)));
            for (&number, is_early) in late.chain(early) {
                going.add(side.drops.nodes[number].id.clone(), slot, is_early);
            }
        }
        Self { side, makes, drops, make_fates, drop_fates, anew, going, way }
    }

    /// What a migration needs of others, and of the migrations before it.
    pub(super) fn needs(&self, slot: usize) -> BTreeSet<ObjectId> {
        let graph = &self.side.makes;
        let mut needs = BTreeSet::new();
        for &number in &self.makes[slot] {
            let node = &graph.nodes[number];
            needs.extend(node.external.iter().cloned());
            let earlier = node
                .needs
                .iter()
                .filter(|need| self.make_fates[**need].batch != self.make_fates[number].batch);
            needs.extend(earlier.map(|need| graph.nodes[*need].id.clone()));
        }
        // A column is its table's.
        let whole = needs.into_iter().map(|id| match id {
            ObjectId::Column(table, _) | ObjectId::Default(table, _) => ObjectId::Table(table),
            other => other,
        });
        whole.collect()
    }

    /// The objects that are there once a migration has run, and were not before.
    pub(super) fn made_objects(&self, slot: usize) -> impl Iterator<Item = ObjectId> {
        self.makes[slot].iter().map(|number| self.side.makes.nodes[*number].id.clone())
    }

    /// All the steps of a migration; `existing` is what is there before it, `rows` changes what tables hold.
    pub(super) fn steps(&self, slot: usize, existing: Existing<'_>, rows: Vec<Step>) -> Vec<Step> {
        let [late, early] = &self.drops[slot];
        let tables = self.makes[slot].iter().map(|number| self.side.makes.nodes[*number].id.clone());
        let gone = early.iter().chain(late).map(|number| self.side.drops.nodes[*number].id.clone());
        let moved = moves::of(self.side.diff, tables, gone, (self.way, &self.anew));
        let mut steps = moved.previous;
        // What a table that goes has held is let go of before.
        let mut early = self.dropped(early, existing);
        let (switched_off, released): (Vec<_>, Vec<_>) = self.released(slot).partition(fires);
        // No partition is let go of while rows refer to it.
        let references: Vec<Step> = early.extract_if(.., |step| self.lets_go(step)).collect();
        let is_of_table =
            |step: &Step| step.action == Action::Drop && matches!(step.object, ObjectId::Table(_));
        let tables = early.iter().position(is_of_table).unwrap_or(early.len());
        let tables = early.split_off(tables);
        steps.extend(references);
        steps.extend(released);
        steps.extend(early);
        steps.extend(tables);
        steps.extend(rows);
        let mut finishing: Vec<Step> = Vec::new();
        // What looks at rows comes when they are back.
        let (mut waiting, mut later, mut waits) = (Vec::new(), BTreeSet::new(), false);
        for &number in &self.makes[slot] {
            let node = &self.side.makes.nodes[number];
            waits = waits || matches!(node.object, Object::MaterializedView(_));
            let going = Some((&self.going, slot));
            let made = self.made(number, Existing { anew: &self.anew, going, ..existing });
            let follows = || node.needs.iter().any(|need| later.contains(need));
            if !moved.next.is_empty() && (waits || looks_at_rows(node.object) || follows()) {
                later.insert(number);
                waiting.extend(made.0);
            } else {
                steps.extend(made.0);
            }
            finishing.extend(made.1);
        }
        steps.extend(moved.next);
        steps.extend(waiting);
        steps.extend(self.dropped(late, existing));
        // A table goes by an index or a column once that is as it is to be.
        finishing.sort_by_key(|step| matches!(step.object, ObjectId::Table(_)));
        steps.extend(finishing);
        // What fires for the statements of this migration goes before them, or comes after them.
        let firing: Vec<Step> = steps.extract_if(.., |step| fires(step)).collect();
        let (gone, come): (Vec<_>, Vec<_>) = firing.into_iter().partition(|step| step.action == Action::Drop);
        steps.splice(0..0, switched_off.into_iter().chain(gone));
        let afterwards = steps.iter().any(|step| step.phase == Phase::Afterwards);
        let phase = |step: Step| if afterwards { Step { phase: Phase::Afterwards, ..step } } else { step };
        steps.extend(come.into_iter().map(phase));
        steps
    }

    /// Does it drop a foreign key to a table that lets go of partitions?
    fn lets_go(&self, step: &Step) -> bool {
        let nodes = &self.side.drops.nodes;
        step.action == Action::Drop && self.side.references.iter().any(|node| nodes[*node].id == step.object)
    }

    /// The steps by which what changes lets go of its place.
    fn released(&self, slot: usize) -> impl Iterator<Item = Step> {
        let nodes = self.makes[slot].iter().map(|number| &self.side.makes.nodes[*number]);
        nodes.filter_map(|node| {
            let alteration = self.side.alteration(&node.id).filter(|it| !it.release.is_empty())?;
            Some(self.step(node, Action::Alter, alteration.release.clone(), Vec::new()))
        })
    }

    /// The parts that the CREATE statement of a node makes, and theirs.
    fn folded(&self, number: usize) -> Vec<Object<'a>> {
        let graph = &self.side.makes;
        let own = graph.parts(number).iter().filter(|part| self.make_fates[**part].folded);
        own.flat_map(|part| std::iter::once(graph.nodes[*part].object).chain(self.folded(*part))).collect()
    }

    /// The step that makes or changes an object, and the one that completes that afterwards.
    fn made(&self, number: usize, existing: Existing<'_>) -> (Option<Step>, Option<Step>) {
        let node = &self.side.makes.nodes[number];
        if self.make_fates[number].folded {
            return (None, None);
        }
        if let Some(attachment) = &node.attachment {
            return (Some(self.step(node, Action::Alter, vec![attachment.attach.clone()], Vec::new())), None);
        }
        let (statements, finish, hazards) = match self.side.alteration(&node.id) {
            Some(it) => (it.statements.clone(), it.finish.clone(), it.hazards.clone()),
            None => self.created(number, existing),
        };
        let step = self.step(node, node.action, statements, hazards);
        let finish = Step {
            phase: Phase::Afterwards,
            action: Action::Alter,
            ..self.step(node, node.action, finish, Vec::new())
        };
        let stated = |step: Step| (!step.statements.is_empty()).then_some(step);
        (stated(step), stated(finish))
    }

    fn created(&self, number: usize, existing: Existing<'_>) -> (Vec<String>, Vec<String>, Vec<Hazard>) {
        let object = self.side.makes.nodes[number].object;
        let parts = self.folded(number);
        let pair = self.side.diff.states.map(|state| state.schema);
        let context = Context {
            schema: pair.next,
            other: pair.previous,
            folded: parts.clone(),
            existing,
            way: self.way,
        };
        let mut statements = object.create(&context);
        let mut finish = object.finish(&context);
        let mut hazards = object.create_hazards(&context);
        statements.extend(object.create_comments(&context));
        for part in parts {
            statements.extend(part.create_comments(&context));
            finish.extend(part.finish(&context));
            hazards.extend(part.create_hazards(&context));
        }
        (statements, finish, hazards)
    }

    /// The steps that drop nodes, the last created first.
    fn dropped(&self, nodes: &[usize], existing: Existing<'_>) -> Vec<Step> {
        let pair = self.side.diff.states.map(|state| state.schema);
        let context =
            Context { schema: pair.previous, other: pair.next, folded: Vec::new(), existing, way: self.way };
        let own = nodes.iter().rev().filter(|number| self.drop_fates[**number].falls_with.is_none());
        own.map(|&number| {
            let node = &self.side.drops.nodes[number];
            if let Some(attachment) = &node.attachment {
                return self.step(node, Action::Alter, vec![attachment.detach.clone()], Vec::new());
            }
            let (statements, hazards) = (node.object.drop(&context), node.object.drop_hazards(&context));
            self.step(node, Action::Drop, statements, hazards)
        })
        .filter(|step| !step.statements.is_empty())
        .collect()
    }

    fn step(&self, node: &Node<'_>, action: Action, statements: Vec<String>, hazards: Vec<Hazard>) -> Step {
        let Pair { previous, next } = self.side.diff.states.map(|state| state.schema);
        let schema = if node.action == Action::Drop { previous } else { next };
        Step {
            object: node.id.clone(),
            title: kind::title(schema, &node.id),
            action,
            statements,
            hazards,
            transactional: !self.way.online,
            phase: Phase::Transaction,
        }
    }
}
