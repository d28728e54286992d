//! Which migration does what.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::{Graph, Node};
use super::{Action, Obstacle};
use crate::kind::State;
use crate::model::{Module, ObjectId, Pair};

/// The migrations between two states, and what goes where.
pub(super) struct Places<'a> {
    /// The modules that are new, each with a migration of its own.
    pub modules: Vec<&'a Module>,
    /// The number of the migration of each node, from 0; the last one is for all that is of no new module.
    numbers: BTreeMap<(ObjectId, bool), usize>,
}

impl<'a> Places<'a> {
    /// Everything in one migration.
    pub(super) fn one() -> Self {
        Self { modules: Vec::new(), numbers: BTreeMap::new() }
    }

    /// How many migrations there are, the last one included.
    pub(super) fn count(&self) -> usize {
        self.modules.len() + 1
    }

    /// The migration of a node, in either direction.
    pub(super) fn of(&self, node: &Node<'_>) -> usize {
        let key = (node.id.clone(), node.attachment.is_some());
        self.numbers.get(&key).copied().unwrap_or(self.modules.len())
    }

    /// Gives every node the migration of its module. What belongs to a shared module goes to the first migration that
    /// needs it, yet never before what it needs itself; a part, such as a foreign key, may come later than its module.
    pub(super) fn new(
        states: Pair<&State<'a>>,
        graph: &Graph<'_>,
        order: &[usize],
        named: bool,
    ) -> Result<Self, Vec<Obstacle>> {
        let Pair { previous, next } = states.map(|state| state.schema);
        let known: BTreeSet<_> = previous.modules.iter().map(|module| &module.name).collect();
        let mut modules = Vec::new();
        let mut home_of_module = Vec::new();
        for module in &next.modules {
            home_of_module.push(match &module.migration {
                None => Home::Shared,
                Some(_) if known.contains(&module.name) => Home::Last,
                Some(_) => {
                    modules.push(module);
                    Home::Own(modules.len() - 1)
                }
            });
        }
        let fresh = previous.modules.is_empty();
        if fresh && modules.is_empty() {
            // A database knows of no modules, and a baseline is of all of them: one migration for everything.
            let undeclared = order.is_empty() || next.modules.is_empty() || named;
            return if undeclared { Ok(Self::one()) } else { Err(vec![Obstacle::NoMigration]) };
        }
        let last = modules.len();
        let homes: Vec<Option<usize>> = graph
            .nodes
            .iter()
            .map(|node| match home_of_module.get(node.rank.module) {
                _ if node.action == Action::Alter => Some(last),
                Some(Home::Own(number)) => Some(*number),
                Some(Home::Last) => Some(last),
                Some(Home::Shared) | None => None,
            })
            .collect();
        let wanted = wanted(graph, order, &homes);
        let unwanted = if fresh { 0 } else { last };
        let mut obstacles = Vec::new();
        let mut placed = vec![0; graph.nodes.len()];
        for &number in order {
            let node = &graph.nodes[number];
            let latest_need = node.needs.iter().max_by_key(|need| placed[**need]);
            let earliest = latest_need.map_or(0, |need| placed[*need]);
            placed[number] = earliest.max(homes[number].or(wanted[number]).unwrap_or(unwanted));
            let is_whole = node.parent.is_none() || matches!(node.id, ObjectId::Column(..));
            if let (Some(home), Some(need)) = (homes[number], latest_need)
                && (home + 1..last).contains(&earliest)
                && is_whole
                && node.attachment.is_none()
            {
                obstacles.push(Obstacle::Order {
                    object: node.id.clone(),
                    module: modules[home].name.clone(),
                    needs: graph.nodes[*need].id.clone(),
                    later: modules[earliest].name.clone(),
                });
            }
        }
        if !obstacles.is_empty() {
            return Err(obstacles);
        }
        let nodes = graph.nodes.iter().zip(placed);
        let numbers =
            nodes.map(|(node, place)| ((node.id.clone(), node.attachment.is_some()), place)).collect();
        Ok(Self { modules, numbers })
    }
}

/// Where the objects of a module go.
enum Home {
    /// To its own migration.
    Own(usize),
    /// To the one for all that is of no new module.
    Last,
    /// Where they are needed.
    Shared,
}

/// The first migration that needs each node, through others that have no home either.
fn wanted(graph: &Graph<'_>, order: &[usize], homes: &[Option<usize>]) -> Vec<Option<usize>> {
    let mut wanted = homes.to_vec();
    for &number in order.iter().rev() {
        // What uses an extension need not name it, an operator class for one: it comes first.
        if wanted[number].is_none() && matches!(graph.nodes[number].id, ObjectId::Extension(_)) {
            wanted[number] = Some(0);
        }
        let Some(first) = wanted[number] else { continue };
        for need in &graph.nodes[number].needs {
            if homes[*need].is_none() {
                wanted[*need] = Some(wanted[*need].map_or(first, |other| other.min(first)));
            }
        }
    }
    wanted
}
