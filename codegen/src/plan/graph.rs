//! Objects and what they need, and the order that follows: as declared, what is needed first.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::{Action, Obstacle, needs};
use crate::diff::Diff;
use crate::kind::{Attachment, Existing, Object, State};
use crate::model::{ObjectId, Pair, Table};

/// One thing to do: an object to make, change or drop, or its tie to one that is created later.
pub(super) struct Node<'a> {
    pub object: Object<'a>,
    pub id: ObjectId,
    pub action: Action,
    /// The tie, where the node is that.
    pub attachment: Option<Attachment>,
    /// The node of the object that it is part of, if that one is made or dropped as a whole.
    pub parent: Option<usize>,
    /// The nodes that come before it, the parent among them; ascending.
    pub needs: Vec<usize>,
    /// Those of them that need not.
    pub wishes: Vec<usize>,
    /// What it needs of others, and of what is there before.
    pub external: Vec<ObjectId>,
    /// Where it is declared.
    pub rank: Rank,
}

/// The order of declaration: module, schemas and extensions first, object, and inside an object its parts by kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    pub module: usize,
    class: u8,
    position: usize,
    part: ((u8, usize), usize),
}

pub(super) struct Graph<'a> {
    /// In the order of their ranks.
    pub nodes: Vec<Node<'a>>,
    /// The parts of each node, ascending.
    parts: Vec<Vec<usize>>,
}

impl<'a> Graph<'a> {
    /// The graph of objects of one state. What changes in place may have needs of its other state too.
    pub fn of(
        state: &State<'a>,
        objects: impl IntoIterator<Item = (Object<'a>, Action)>,
        diff: Option<&Diff<'a>>,
    ) -> Self {
        let mut nodes: Vec<Node> = Vec::new();
        for (object, action) in objects {
            let id = object.id();
            let rank = rank(state, object, &id);
            let node = |attachment: Option<Attachment>, rank| Node {
                object,
                id: id.clone(),
                action,
                attachment,
                parent: None,
                needs: Vec::new(),
                wishes: Vec::new(),
                external: Vec::new(),
                rank,
            };
            if let (Some(attachment), true) = (object.attachment(), action != Action::Alter) {
                let part = (ATTACHMENT, rank.part.1);
                nodes.push(node(Some(attachment), Rank { part, ..rank.clone() }));
            }
            nodes.push(node(None, rank));
        }
        nodes.sort_by(|a, b| (&a.rank, &a.id).cmp(&(&b.rank, &b.id)));
        let mut graph = Self { parts: vec![Vec::new(); nodes.len()], nodes };
        graph.connect(state, diff);
        graph.grant_wishes();
        graph
    }

    fn connect(&mut self, state: &State<'a>, diff: Option<&Diff<'a>>) {
        let schema = state.schema;
        let whole = self.nodes.iter().enumerate().filter(|(_, node)| node.attachment.is_none());
        let index: BTreeMap<ObjectId, (usize, Action)> =
            whole.map(|(number, node)| (node.id.clone(), (number, node.action))).collect();
        let holders = diff.map(needs::holders).unwrap_or_default();
        let relogged = diff.map(needs::relogged).unwrap_or_default();
        let heads: BTreeSet<_> = schema.tables.values().flat_map(Table::parents).collect();
        let mut followers: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (number, node) in self.nodes.iter_mut().enumerate() {
            let mut needed = if let Some(attachment) = &node.attachment {
                let owner = |of: &ObjectId| ObjectId::Owner(Box::new(of.clone()));
                let (own, to) = (&node.id, &attachment.to);
                BTreeSet::from([own.clone(), to.clone(), owner(own), owner(to)])
            } else {
                let parent = node.object.parent(schema);
                let whole = parent.as_ref().and_then(|parent| index.get(parent));
                node.parent = whole.filter(|(_, action)| *action == node.action).map(|(number, _)| *number);
                state.needs(&node.id).iter().cloned().chain(parent).collect()
            };
            if let (Some(diff), Action::Alter) = (diff, node.action) {
                needed.extend(needs::types_before(diff, &node.id));
                needed.extend(needs::columns_of_new_parents(diff, &node.id));
                // What a parent's passes on comes first, and then what is its own.
                if let Object::Column(column) = node.object {
                    needed.extend(column.of_parents(schema));
                }
                // Its tie is part of the change.
                needed.extend(node.object.attachment().map(|attachment| attachment.to));
            }
            match (diff, node.object, node.action) {
                // What a child has of its own is free once the parent's has gone.
                (None, Object::Column(column), _)
                    if node.parent.is_none() && heads.contains(&column.table.name) =>
                {
                    let stays = |id: &ObjectId| {
                        let table = id.part().map(|(table, _)| ObjectId::Table(table.clone()));
                        table.is_some_and(|table| !index.contains_key(&table))
                    };
                    needed.extend(column.own_below(Pair::new(schema, schema)).into_iter().filter(stays));
                }
                (None, object, _) => needed.extend(object.goes_before(schema, &heads)),
                // What a child gets of its own is there when the parent's comes.
                (Some(diff), Object::Column(column), Action::Create)
                    if node.parent.is_none() && heads.contains(&column.table.name) =>
                {
                    needed.extend(column.own_below(diff.states.map(|state| state.schema)));
                }
                _ => {}
            }
            needed.extend(relogged.get(&node.id).into_iter().flatten().cloned());
            if let ObjectId::Sequence(name) = &node.id {
                needed.extend(holders.get(name).cloned());
            }
            let found = needed.iter().filter_map(|id| index.get(id)).map(|(number, _)| *number);
            let found: BTreeSet<_> = found.filter(|need| *need != number).collect();
            node.needs = found.into_iter().collect();
            if node.attachment.is_none() {
                let mut wishes = node.object.wishes(schema);
                match (diff, node.object) {
                    (Some(diff), Object::Column(column))
                        if node.parent.is_none() && (diff.way.fills() || diff.way.assumes) =>
                    {
                        wishes.extend(column.refers_to(schema));
                    }
                    _ => {}
                }
                let wishes = wishes.into_iter();
                let wishes = wishes.filter_map(|id| index.get(&id)).map(|(number, _)| *number);
                node.wishes = wishes.filter(|wish| *wish != number && !node.needs.contains(wish)).collect();
                let follower = node.object.precedes(schema).and_then(|id| index.get(&id).copied());
                if let Some((follower, _)) = follower {
                    followers.entry(follower).or_default().push(number);
                }
            }
            let there = |id: &ObjectId| {
                diff.is_some_and(|diff| Existing::before(diff.states).contains(id)) && !index.contains_key(id)
            };
            node.external = needed.into_iter().filter(|id| schema.is_external(id) || there(id)).collect();
            if let Some(parent) = node.parent {
                self.parts[parent].push(number);
            }
        }
        for (follower, before) in followers {
            self.nodes[follower].wishes.extend(before);
        }
    }

    /// A wish is a need, unless it closes a circle.
    fn grant_wishes(&mut self) {
        let mut circle = vec![None; self.nodes.len()];
        for (number, nodes) in
            self.circles(|node| [&node.needs[..], &node.wishes].concat()).iter().enumerate()
        {
            for node in nodes {
                circle[*node] = Some(number);
            }
        }
        for (number, node) in self.nodes.iter_mut().enumerate() {
            let closes = |wish: &usize| circle[number].is_some() && circle[*wish] == circle[number];
            node.wishes.retain(|wish| !closes(wish));
            node.needs.extend(&node.wishes);
            node.needs.sort_unstable();
        }
    }

    /// The parts of a node, as declared.
    pub fn parts(&self, node: usize) -> &[usize] {
        &self.parts[node]
    }

    /// The parts of a node, and theirs, as declared.
    pub fn family(&self, node: usize) -> Vec<usize> {
        self.parts[node].iter().flat_map(|part| std::iter::once(*part).chain(self.family(*part))).collect()
    }

    /// All nodes, what each needs before it, and otherwise as declared.
    ///
    /// What the parts of an object need comes before the object where that is possible, so that they can be created with
    /// it and dropped with it.
    pub fn order(&self) -> Result<Vec<usize>, Vec<Obstacle>> {
        let cycles = self.cycles();
        if !cycles.is_empty() {
            return Err(cycles);
        }
        let mut walk = Walk { graph: self, state: vec![Mark::New; self.nodes.len()], order: Vec::new() };
        for node in 0..self.nodes.len() {
            walk.visit(node);
        }
        Ok(walk.order)
    }

    fn cycles(&self) -> Vec<Obstacle> {
        let objects =
            |circle: Vec<usize>| circle.into_iter().map(|node| self.nodes[node].id.clone()).collect();
        self.circles(|node| node.needs.clone()).into_iter().map(objects).map(Obstacle::Cycle).collect()
    }

    /// The nodes that come before one another, circle by circle.
    fn circles(&self, before: impl Fn(&Node<'a>) -> Vec<usize>) -> Vec<Vec<usize>> {
        let nodes = self.nodes.iter().enumerate();
        let edges = nodes.flat_map(|(from, node)| before(node).into_iter().map(move |to| (from, to)));
        let edges = edges.map(|(from, to)| (NodeIndex::<usize>::new(from), NodeIndex::new(to)));
        let graph = DiGraph::<(), (), usize>::from_edges(edges);
        let circles = tarjan_scc(&graph).into_iter().filter(|circle| circle.len() > 1);
        let mut circles: Vec<Vec<usize>> =
            circles.map(|circle| circle.into_iter().map(NodeIndex::index).collect()).collect();
        for circle in &mut circles {
            circle.sort_unstable();
        }
        circles.sort();
        circles
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}

/// A depth-first walk that keeps its own stack: a chain of thousands of objects must not overflow the thread's.
struct Walk<'g, 'a> {
    graph: &'g Graph<'a>,
    state: Vec<Mark>,
    order: Vec<usize>,
}

/// What is still to be visited on behalf of a node: before the node itself or, without one, after it.
struct Frame {
    node: Option<usize>,
    wishes: std::vec::IntoIter<Wish>,
}

/// A node that should be visited next, or must.
struct Wish {
    node: usize,
    must: bool,
}

impl Walk<'_, '_> {
    fn visit(&mut self, root: usize) {
        if self.state[root] != Mark::New {
            return;
        }
        let mut stack = vec![self.open(root)];
        while let Some(frame) = stack.last_mut() {
            let Some(wish) = frame.wishes.next() else {
                let node = frame.node.take();
                stack.pop();
                if let Some(node) = node {
                    self.state[node] = Mark::Done;
                    self.order.push(node);
                    stack.push(Frame { node: None, wishes: self.parts(node) });
                }
                continue;
            };
            if self.state[wish.node] == Mark::New && (wish.must || !self.reaches_open(wish.node)) {
                stack.push(self.open(wish.node));
            }
        }
    }

    /// A node must have what it needs before it; what its parts need should come before it too. Tables keep the order of
    /// declaration, unless a clause of CREATE TABLE refers to a later one.
    fn open(&mut self, node: usize) -> Frame {
        self.state[node] = Mark::Open;
        let nodes = &self.graph.nodes;
        let must = nodes[node].needs.iter().map(|need| Wish { node: *need, must: true });
        let is_of_table =
            |id: &ObjectId| matches!(id, ObjectId::Table(_) | ObjectId::Column(..) | ObjectId::Default(..));
        let family = self.graph.family(node);
        let of_parts = family.iter().flat_map(|part| {
            let is_clause = nodes[*part].object.is_clause();
            let needs = nodes[*part].needs.iter();
            needs.filter(move |need| is_clause || !is_of_table(&nodes[**need].id))
        });
        let should = of_parts.filter(|need| **need != node).copied().chain(self.column_before(node));
        let should = should.map(|need| Wish { node: need, must: false });
        Frame { node: Some(node), wishes: must.chain(should).collect::<Vec<_>>().into_iter() }
    }

    /// The new column that stands before a new one of a table that is there: their order is that of the statements.
    fn column_before(&self, node: usize) -> Option<usize> {
        let nodes = &self.graph.nodes;
        let ObjectId::Column(table, _) = &nodes[node].id else { return None };
        let of_table =
            |id: &ObjectId| matches!(id, ObjectId::Column(of, _) | ObjectId::Default(of, _) if of == table);
        let is_new = |node: &usize| {
            matches!(nodes[*node].id, ObjectId::Column(..)) && nodes[*node].action == Action::Create
        };
        let mut before = (0..node).rev().take_while(|other| of_table(&nodes[*other].id));
        if nodes[node].parent.is_none() && is_new(&node) { before.find(is_new) } else { None }
    }

    /// The parts of a node should follow it.
    fn parts(&self, node: usize) -> std::vec::IntoIter<Wish> {
        let parts = self.graph.parts[node].iter().map(|part| Wish { node: *part, must: false });
        parts.collect::<Vec<_>>().into_iter()
    }

    /// Does this node need one that is being visited? Then it cannot come before that one.
    fn reaches_open(&self, node: usize) -> bool {
        let mut seen = BTreeSet::from([node]);
        let mut stack = vec![node];
        while let Some(node) = stack.pop() {
            for need in &self.graph.nodes[node].needs {
                match self.state[*need] {
                    Mark::Open => return true,
                    Mark::New if seen.insert(*need) => stack.push(*need),
                    Mark::New | Mark::Done => {}
                }
            }
        }
        false
    }
}

/// A part stands with its parent, unless another module adds it. What no module lists comes last.
fn rank(state: &State<'_>, object: Object<'_>, id: &ObjectId) -> Rank {
    let schema = state.schema;
    let class = |id: &ObjectId| u8::from(!matches!(id, ObjectId::Schema(_) | ObjectId::Extension(_)));
    let parent = match id {
        ObjectId::Column(table, _) | ObjectId::Default(table, _) => Some(ObjectId::Table(table.clone())),
        _ => object.parent(schema),
    };
    let parent = parent.filter(|parent| schema.is_external(parent) == schema.is_external(id));
    let own = state.place(id);
    let of_parent = parent.and_then(|parent| Some((state.place(&parent)?, class(&parent))));
    match (own, of_parent) {
        (own, Some(((module, position), class))) if own.is_none_or(|own| own.0 == module) => {
            let part = (object.place(), own.map_or(usize::MAX, |own| own.1));
            Rank { module, class, position, part }
        }
        (Some((module, position)), _) => Rank { module, class: class(id), position, part: ((0, 0), 0) },
        (None, _) => {
            let module = schema.modules.len();
            Rank { module, class: class(id), position: 0, part: (object.place(), 0) }
        }
    }
}

/// A tie comes after all parts.
const ATTACHMENT: (u8, usize) = (u8::MAX, 0);
