//! Which migration creates what.

use super::Obstacle;
use super::graph::Graph;
use crate::model::{Module, Name, ObjectId, Schema};

/// A migration and its nodes.
pub(super) struct Slot<'a> {
    pub module: &'a Module,
    /// The migration's name.
    pub name: &'a Name,
    /// In the order of creation.
    pub nodes: Vec<usize>,
}

/// Gives every node the migration of its module. What belongs to a shared module goes to the first migration that
/// needs it, yet never before what it needs itself; a part, such as a foreign key, may come later than its module.
pub(super) fn place<'a>(
    schema: &'a Schema,
    graph: &Graph<'_>,
    order: &[usize],
) -> Result<Vec<Slot<'a>>, Vec<Obstacle>> {
    let mut slots = Vec::new();
    let mut home_of_module = Vec::new();
    for module in &schema.modules {
        home_of_module.push(module.migration.as_ref().map(|name| {
            slots.push(Slot { module, name, nodes: Vec::new() });
            slots.len() - 1
        }));
    }
    if slots.is_empty() {
        return if order.is_empty() { Ok(slots) } else { Err(vec![Obstacle::NoMigration]) };
    }
    let homes: Vec<Option<usize>> =
        graph.nodes.iter().map(|node| home_of_module.get(node.rank.module).copied().flatten()).collect();
    let wanted = wanted(graph, order, &homes);

    let mut obstacles = Vec::new();
    let mut placed = vec![0; graph.nodes.len()];
    for &number in order {
        let node = &graph.nodes[number];
        let latest_need = node.needs.iter().max_by_key(|need| placed[**need]);
        let earliest = latest_need.map_or(0, |need| placed[*need]);
        placed[number] = earliest.max(homes[number].or(wanted[number]).unwrap_or(0));
        if let (Some(home), Some(need)) = (homes[number], latest_need)
            && earliest > home
            && node.parent.is_none()
            && node.attachment.is_none()
        {
            obstacles.push(Obstacle::Order {
                object: node.id.clone(),
                module: slots[home].module.name.clone(),
                needs: graph.nodes[*need].id.clone(),
                later: slots[earliest].module.name.clone(),
            });
        }
        slots[placed[number]].nodes.push(number);
    }
    if obstacles.is_empty() { Ok(slots) } else { Err(obstacles) }
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
